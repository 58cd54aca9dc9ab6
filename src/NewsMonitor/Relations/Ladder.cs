using NewsMonitor.Claims;

namespace NewsMonitor.Relations;

/// <summary>Which step entails, ends or presupposes which; the table is Claims/Lexicon/ladder.tsv.</summary>
internal sealed class Ladder
{
    private readonly HashSet<(string, string)> same = [];
    private readonly HashSet<(string, string)> entails = [];
    private readonly HashSet<(string, string)> ends = [];

    public Ladder()
    {
        foreach (var (first, relation, second) in LadderTable.Rows())
        {
            switch (relation)
            {
                case "same":
                    same.Add((first, second));
                    same.Add((second, first));
                    break;
                case "entails": entails.Add((first, second)); break;
                case "ends": ends.Add((first, second)); break;
                default: throw new InvalidDataException($"ladder.tsv: \"{relation}\" is none of same, entails, ends.");
            }
        }
    }

    /// <summary>0 for the same step, 1 when one entails the other; null when neither.</summary>
    public int? Distance(Frame one, Frame other) =>
        one.Step == other.Step || same.Contains((one.Step, other.Step)) ? 0
        : entails.Contains((one.Step, other.Step)) || entails.Contains((other.Step, one.Step)) ? 1
        : null;

    public bool Entails(string first, string second) => entails.Contains((first, second));

    public bool Ends(string first, string second) => ends.Contains((first, second));

    /// <summary>Whether an affirmed step can turn a denied one true: the same, or one that entails it.</summary>
    public bool CanFollow(string affirmed, string denied) =>
        affirmed == denied || same.Contains((affirmed, denied)) || entails.Contains((affirmed, denied));

    /// <summary>A step in words, to open a sentence.</summary>
    public static string Sentence(string step) => char.ToUpperInvariant(Words(step)[0]) + Words(step)[1..];

    /// <summary>A step in words for a reason.</summary>
    public static string Words(string step) => step switch
    {
        "request" => "requested",
        "offer" => "offered",
        "negotiate" => "under negotiation",
        "agree" => "agreed",
        "approve" => "approved",
        "sign" or "sell" => "contract signed",
        "start" => "delivery begun",
        "deliver" => "delivered",
        "operate" => "in service with the recipient",
        "reject" => "refused",
        "suspend" => "suspended",
        "cancel" => "cancelled",
        "ban" => "banned",
        "lift" => "stop lifted",
        "resume" => "resumed",
        "delay" => "delayed",
        "file" => "damages claimed",
        "drop" => "claim dropped",
        "settle" => "settled",
        "visit" => "visited",
        "deploy" => "deployed",
        _ => step,
    };
}
