using NewsMonitor.Claims;

namespace NewsMonitor.Relations;

/// <summary>What one step of a deal says of another; the table is Claims/Lexicon/ladder.tsv.</summary>
internal sealed class Ladder
{
    private readonly HashSet<(string, string)> same = [];
    private readonly HashSet<(string, string)> entails = [];
    private readonly HashSet<(string, string)> presupposes = [];
    private readonly HashSet<(string, string)> unmakes = [];
    private readonly HashSet<(string, string)> excludes = [];
    private readonly HashSet<(string, string)> ends = [];

    public Ladder()
    {
        foreach (var (first, relation, second) in LadderTable.Rows())
        {
            var rows = relation switch
            {
                "same" => same,
                "entails" => entails,
                "presupposes" => presupposes,
                "unmakes" => unmakes,
                "excludes" => excludes,
                "ends" => ends,
                _ => throw new InvalidDataException($"ladder.tsv: \"{relation}\" is none of same, entails, presupposes, unmakes, excludes, ends."),
            };
            rows.Add((first, second));
            if (relation is "same" or "excludes")
            {
                rows.Add((second, first));
            }
        }
    }

    /// <summary>0 for the same step, 1 when one entails the other; null when neither.</summary>
    public int? Distance(Frame one, Frame other) =>
        AreSame(one.Step, other.Step) ? 0
        : entails.Contains((one.Step, other.Step)) || entails.Contains((other.Step, one.Step)) ? 1
        : null;

    public bool Entails(string first, string second) => entails.Contains((first, second));

    public bool Ends(string first, string second) => ends.Contains((first, second));

    /// <summary>Whether of the same days both cannot be so.</summary>
    public bool Excludes(string one, string other) => excludes.Contains((one, other));

    /// <summary>Whether what is affirmed and what is denied cannot both be so: 0 for the same step, 1 for one that the other rests on;
    /// null when they can.</summary>
    public int? Opposition(string affirmed, string denied) =>
        AreSame(affirmed, denied) ? 0
        : entails.Contains((affirmed, denied)) || presupposes.Contains((affirmed, denied)) || unmakes.Contains((denied, affirmed)) ? 1
        : null;

    private bool AreSame(string one, string other) => one == other || same.Contains((one, other));
}
