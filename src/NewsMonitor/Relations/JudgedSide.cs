using NewsMonitor.Claims;
using NewsMonitor.Relations.Tellings;

namespace NewsMonitor.Relations;

/// <summary>One side of a pair: an appearance with who published it and when.</summary>
internal sealed record JudgedSide(Appearance Appearance, string Outlet, DateTimeOffset PublishedAt)
{
    private HashSet<int>? shingles;
    private ReadTelling? told;

    /// <summary>The notice of correction in its item, when there is one.</summary>
    public CorrectionNotice? Notice { get; init; }

    public Frame Frame => Appearance.Frame;

    /// <summary>The runs of five words of its sentence, hashed.</summary>
    public HashSet<int> Shingles => shingles ??= OriginFinder.ShinglesOf(Appearance.Quote.Text);

    /// <summary>Its telling, made ready to be compared; it must have one.</summary>
    public ReadTelling Told => told ??= ReadTelling.Of(Appearance.Telling!);

    /// <summary>Who says it, for people: the attribution, else the outlet.</summary>
    public string Name => Appearance.Attribution.Wording is { Length: > 0 } wording ? wording : Outlet;
}
