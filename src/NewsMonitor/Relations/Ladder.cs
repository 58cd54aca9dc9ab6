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
}
