using NewsMonitor.Claims;
using NewsMonitor.Items;

namespace NewsMonitor.Relations.Stance;

/// <summary>A statement that somebody wants checked: by which words what is near it is found, and how a sentence stands to it. The model
/// weighs words, and takes a sentence on another batch for the same; so who and what is named, figures and negations must fit beside.</summary>
internal sealed class CheckedStatement
{
    /// <summary>More words than this narrow nothing down.</summary>
    private const int MostWords = 16;

    /// <summary>A sentence that has less of what the statement turns on does not say the same.</summary>
    private const double LeastOfTheSame = 0.75;

    private static readonly StanceModel Model = StanceModel.Shipped;

    private readonly string text;
    private readonly ClaimExtractor extractor;
    private readonly NamesAndFigures own;

    public CheckedStatement(string text, ClaimExtractor extractor)
    {
        (this.text, this.extractor) = (text, extractor);
        own = Read(text);
        Words = Model.SubjectWords(text, MostWords);
    }

    /// <summary>What it turns on, the rarest in news first; empty when it names nothing.</summary>
    public IReadOnlyList<string> Words { get; }

    /// <summary>How a sentence of the ledger stands to it.</summary>
    public StanceReading Read(Appearance sentence)
    {
        var reading = Model.Read(text, sentence.Quote.Text);
        if (reading.Label == StanceLabel.Unrelated)
        {
            return reading;
        }

        var other = sentence.Telling is null ? Read(sentence.Quote.Text) : NamesAndFigures.Of([sentence], Tokens(sentence.Quote.Text));
        return (own.OtherName(other) ?? own.OtherFigure(other)) is { } unlike ? reading with { Label = unlike.Label, Reason = unlike.Reason }
            : reading.Label == StanceLabel.Agree ? Agreeing(reading, other)
            : reading.Label == StanceLabel.Disagree && own.Turned && other.Turned ? Agreeing(reading with { Label = StanceLabel.Agree, Reason = "Both say that it is not so." }, other)
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

    private NamesAndFigures Read(string sentence)
    {
        // No date in it counts, so any day of publication will do.
        var item = new Item
        {
            Keys = [new ItemKey("statement")],
            Outlet = "",
            Title = "",
            Text = sentence,
            PublishedAt = DateTimeOffset.UnixEpoch,
            SeenAt = DateTimeOffset.UnixEpoch,
        };
        return NamesAndFigures.Of(extractor.Extract(item), Tokens(sentence));
    }
}
