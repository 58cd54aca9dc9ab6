using System.Globalization;
using NewsMonitor.Claims;

namespace NewsMonitor.Relations.Stance;

/// <summary>What a sentence names, which numbers it gives and whether it says that something is not so.</summary>
/// <param name="Names">Who and what is named; classes of things are left out.</param>
/// <param name="Figures">The figures that were understood.</param>
/// <param name="Numbers">All that begins with a digit, as written.</param>
/// <param name="Turned">Whether its negations leave one over.</param>
internal sealed record NamesAndFigures(IReadOnlyList<NamedThing> Names, IReadOnlyList<Quantity> Figures, IReadOnlyList<string> Numbers, bool Turned)
{
    private static readonly NameKind[] Exclusive = [NameKind.Country, NameKind.System, NameKind.Organisation, NameKind.Person];

    /// <summary>Who speaks, and what only the article names.</summary>
    private IReadOnlyList<NamedThing> Implied { get; init; } = [];

    public static NamesAndFigures Of(IReadOnlyList<Appearance> claims, StanceText words)
    {
        var tellings = claims.Select(claim => claim.Telling).OfType<Telling>().ToList();
        var numbers = words.Words.Where((_, place) => (words.Kinds[place] & TermKind.Number) != 0).Distinct().ToList();
        return new NamesAndFigures(
            [.. tellings.SelectMany(telling => telling.Names).Where(name => name.Kind != NameKind.Class).Distinct()],
            [.. tellings.SelectMany(telling => telling.Figures)],
            numbers,
            tellings.Count == 0 ? words.Cues.Count(cue => cue.Group == CueGroup.Negation) % 2 == 1 : tellings.Exists(telling => telling.Turned))
        {
            Implied = [.. tellings.SelectMany(telling => telling.Speakers.Concat(telling.Setting))],
        };
    }

    /// <summary>How the other stands to this when it has another name of a kind in place of one of these; null when it has not. A name that its
    /// article has keeps it near.</summary>
    public (StanceLabel Label, string Reason)? OtherName(NamesAndFigures other)
    {
        foreach (var kind in Exclusive)
        {
            var missing = Names.FirstOrDefault(name => name.Kind == kind && !Stands(name, other.Names));
            var instead = other.Names.FirstOrDefault(name => name.Kind == kind && !Stands(name, Names));
            if (missing is not null && instead is not null)
            {
                return (Stands(missing, other.Implied) ? StanceLabel.Discuss : StanceLabel.Unrelated, $"It names {Written(instead)}, not {Written(missing)}.");
            }
        }

        return null;
    }

    /// <summary>How the other stands to this when it gives another figure in place of one of these; null when it does not. Sums, counts and
    /// years that differ bear on it; any other number says which thing is meant.</summary>
    public (StanceLabel Label, string Reason)? OtherFigure(NamesAndFigures other)
    {
        foreach (var figure in Figures)
        {
            var alike = other.Figures.Where(against => against.Role == figure.Role && against.Unit == figure.Unit).ToList();
            if (alike.Count > 0 && alike.TrueForAll(against => against.High < figure.Low || against.Low > figure.High))
            {
                return (StanceLabel.Discuss, $"It gives {FigureText.Of(alike[0])}, not {FigureText.Of(figure)}.");
            }
        }

        foreach (var missing in Numbers.Where(number => !other.Gives(number)))
        {
            if (other.Numbers.FirstOrDefault(number => IsYear(number) == IsYear(missing) && !Gives(number)) is { } instead)
            {
                return (IsYear(missing) ? StanceLabel.Discuss : StanceLabel.Unrelated, $"It gives {instead}, not {missing}.");
            }
        }

        return null;
    }

    /// <summary>A name or number of these that the other leaves out; null when it has all.</summary>
    public string? Left(NamesAndFigures other) =>
        Names.FirstOrDefault(name => Exclusive.Contains(name.Kind) && !Stands(name, other.Names.Concat(other.Implied))) is { } name ? Written(name)
        : Numbers.FirstOrDefault(number => !other.Gives(number));

    /// <summary>"S-300", "Iran".</summary>
    private static string Written(NamedThing name) => name.Kind == NameKind.System && name.Id.Any(char.IsAsciiDigit) ? name.Id.ToUpperInvariant() : FrameText.Name(name.Id);

    /// <summary>A variant of a system stands for it, and it for the variant; "Niger" stands for no Nigeria.</summary>
    private static bool Stands(NamedThing name, IEnumerable<NamedThing> names) =>
        names.Any(other => other.Id == name.Id || (name.Kind != NameKind.Country && other.Kind != NameKind.Country && (IsPart(name.Id, other.Id) || IsPart(other.Id, name.Id))));

    /// <summary>Whether an id begins with all of another: "s-300" in "s-300pmu-1", but "s-30" in no "s-300".</summary>
    private static bool IsPart(string part, string whole) =>
        whole.Length > part.Length && whole.StartsWith(part, StringComparison.Ordinal) && !(char.IsAsciiDigit(part[^1]) ? char.IsAsciiDigit(whole[part.Length]) : char.IsLetterOrDigit(whole[part.Length]));

    /// <summary>As written, in a figure's words ("four"), or scaled ("0.8" billion).</summary>
    private bool Gives(string number) =>
        Numbers.Contains(number)
        || (decimal.TryParse(number, NumberStyles.Number, CultureInfo.InvariantCulture, out var value) && Figures.Any(figure => Scaled(figure.Stated).Contains(value)));

    private static decimal[] Scaled(decimal stated) => [stated, stated / 1_000m, stated / 1_000_000m, stated / 1_000_000_000m];

    private static bool IsYear(string number) => number.Length == 4 && number.All(char.IsAsciiDigit) && number[0] is '1' or '2' && number[1] is '0' or '9';
}
