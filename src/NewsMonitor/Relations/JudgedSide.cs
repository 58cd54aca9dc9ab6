using NewsMonitor.Claims;
using NewsMonitor.Ledger;
using NewsMonitor.Relations.Tellings;

namespace NewsMonitor.Relations;

/// <summary>One side of a pair: an appearance with who published it and when.</summary>
internal sealed class JudgedSide(Appearance appearance, string outlet, DateTimeOffset publishedAt)
{
    private readonly ReadAppearance read = ReadAppearance.Of(appearance);
    private string? report;
    private string? sameOrigin;

    public Appearance Appearance { get; } = appearance;

    public string Outlet { get; } = outlet;

    public DateTimeOffset PublishedAt { get; } = publishedAt;

    /// <summary>The notice of correction in its item, when there is one.</summary>
    public CorrectionNotice? Notice { get; init; }

    public Frame Frame { get; } = appearance.Frame;

    /// <summary>The family of its frame.</summary>
    public string Family { get; } = appearance.Frame.Family;

    /// <summary>The runs of words of its sentence.</summary>
    public Shingles Shingles => read.Shingles;

    /// <summary>The content words of its frame, as numbers.</summary>
    public ReadOnlySpan<ulong> Words => read.Words;

    /// <summary>Its telling, made ready to be compared, when it has one.</summary>
    public ReadTelling? Told { get; } = ReadAppearance.Of(appearance).Telling;

    /// <summary>The id of the outlet whose report it is.</summary>
    public string Report => report ??= Appearance.Attribution.Report ?? OutletNames.Id(Outlet);

    /// <summary>What its outlet's name begins with, to be looked for in <see cref="NamesBegun"/>; 0 when the name is too short to be a credit.</summary>
    public ulong OutletBegins { get; } = OriginFinder.Beginning(outlet);

    /// <summary>What the words of its sentence begin with.</summary>
    public ulong NamesBegun => field == 0 ? field = OriginFinder.Beginnings(Appearance.Quote.Text) : field;

    /// <summary>The stems of its sentence.</summary>
    public SentenceStems Stems => field ??= read.Stems;

    /// <summary>Who says it, for people: the attribution, else the outlet.</summary>
    public string Name => Appearance.Attribution.Wording is { Length: > 0 } wording ? wording : Outlet;

    /// <summary>The reason of an echo of it.</summary>
    public string SameOrigin => sameOrigin ??= $"Both rest on {Name}.";

    /// <summary>An appearance that the ledger holds; kept with it, for it is met again and again.</summary>
    public static JudgedSide Of(LedgerAppearance known)
    {
        if (known.Kept.Of(known) is not JudgedSide side)
        {
            side = new JudgedSide(known.Appearance, known.Outlet, known.PublishedAt);
            known.Kept.Keep(known, side);
        }

        return side;
    }
}
