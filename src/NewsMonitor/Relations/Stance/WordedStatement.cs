using NewsMonitor.Claims;
using NewsMonitor.Items;

namespace NewsMonitor.Relations.Stance;

/// <summary>How a sentence stands to a statement by its words: what the model says of it, unless names, figures or negations do not fit.</summary>
internal sealed class WordedStatement
{
    /// <summary>A sentence that has less of what the statement turns on does not say the same.</summary>
    private const double LeastOfTheSame = 0.75;

    /// <summary>One that has less of it does not say the opposite.</summary>
    private const double LeastToDisagree = 0.6;

    private static readonly StanceModel Model = StanceModel.Shipped;

    private readonly string text;
    private readonly ClaimExtractor extractor;
    private readonly NamesAndFigures own;

    /// <param name="text">The statement.</param>
    /// <param name="claims">What was read in it.</param>
    /// <param name="extractor">Reads a sentence that was stored without what it names.</param>
    public WordedStatement(string text, IReadOnlyList<Appearance> claims, ClaimExtractor extractor)
    {
        (this.text, this.extractor) = (text, extractor);
        own = NamesAndFigures.Of(claims, Tokens(text));
    }

    /// <summary>How a sentence of the ledger stands to it.</summary>
    public StanceReading Read(ReportBeside report) => report.Worded ??= Reading(report);

    /// <summary>Why a sentence that the rules take for the same says less, or something else; null when nothing speaks against it.</summary>
    public (StanceLabel Label, string Reason)? Lowers(ReportBeside report)
    {
        var other = Named(report);
        return own.OtherName(other) ?? own.OtherFigure(other) ?? (own.Left(other) is { } left ? (StanceLabel.Discuss, $"It does not mention {left}.") : null);
    }

    private StanceReading Reading(ReportBeside report)
    {
        var reading = Model.Read(text, report.Quote);
        if (reading.Label == StanceLabel.Unrelated)
        {
            return reading;
        }

        var other = Named(report);
        return (own.OtherName(other) ?? own.OtherFigure(other)) is { } unlike ? reading with { Label = unlike.Label, Reason = unlike.Reason }
            : reading.Label == StanceLabel.Agree ? Agreeing(reading, other)
            : reading.Label == StanceLabel.Disagree && own.Turned && other.Turned ? Agreeing(reading with { Label = StanceLabel.Agree, Reason = "Both say that it is not so." }, other)
            : reading.Label == StanceLabel.Disagree && reading.Share < LeastToDisagree ? reading with { Label = StanceLabel.Discuss, Reason = "It says only part of what the statement says." }
            : reading;
    }

    /// <summary>What the model takes for agreement, unless something says otherwise.</summary>
    private StanceReading Agreeing(StanceReading reading, NamesAndFigures other)
    {
        if (own.Turned != other.Turned)
        {
            return reading with { Label = StanceLabel.Disagree, Reason = "One says that it is so, the other that it is not." };
        }

        if (own.Left(other) is { } left)
        {
            return reading with { Label = StanceLabel.Discuss, Reason = $"It does not mention {left}." };
        }

        return reading.Share >= LeastOfTheSame ? reading : reading with { Label = StanceLabel.Discuss, Reason = "It says only part of what the statement says." };
    }

    private static StanceText Tokens(string sentence) => StanceTextReader.Shipped.ReadClaim(sentence);

    private NamesAndFigures Named(ReportBeside report) => report.Named ??= report.Appearances.FirstOrDefault(known => known.Appearance.Telling is not null) is { } told
        ? NamesAndFigures.Of([told.Appearance], Tokens(report.Quote))
        : Reread(report.Quote);

    private NamesAndFigures Reread(string sentence)
    {
        // No date in it counts, so any day of publication will do.
        var item = new Item
        {
            Keys = [new ItemKey("sentence")],
            Outlet = "",
            Title = "",
            Text = sentence,
            PublishedAt = DateTimeOffset.UnixEpoch,
            SeenAt = DateTimeOffset.UnixEpoch,
        };
        return NamesAndFigures.Of(extractor.Extract(item), Tokens(sentence));
    }
}
