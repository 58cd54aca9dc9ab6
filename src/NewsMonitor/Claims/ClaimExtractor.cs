using NewsMonitor.Claims.Attributions;
using NewsMonitor.Claims.Entities;
using NewsMonitor.Claims.Events;
using NewsMonitor.Claims.Lexicon;
using NewsMonitor.Claims.Sentences;
using NewsMonitor.Claims.Tellings;
using NewsMonitor.Items;
using NewsMonitor.Items.Languages;

namespace NewsMonitor.Claims;

/// <summary>Reads the claims of an item: sentence by sentence, who says that who did what to whom, with what, and when.
/// Deterministic and embedded; cost is linear in the text. Safe for use from several threads.</summary>
public sealed class ClaimExtractor
{
    /// <summary>Longer articles are read up to here: news says what is new early.</summary>
    private const int MostSentences = 400;

    /// <summary>With a text below it, a headline only repeats in fewer words what the text tells.</summary>
    private const int FewestSentences = 3;

    private readonly FieldLexicon lexicon;
    private readonly Gazetteer gazetteer;
    private readonly SentenceSplitter splitter;
    private readonly IEventReader[] dealReaders;
    private readonly IEventReader[] otherReaders;
    private readonly TellingReader tellings;

    /// <summary>Reads by the shipped word lists.</summary>
    public ClaimExtractor()
        : this(WordLists.Shipped)
    {
    }

    public ClaimExtractor(WordLists lists)
    {
        (Lists, lexicon, gazetteer) = (lists, lists.Field, lists.Names);
        tellings = new TellingReader(lists.Steps);
        splitter = new SentenceSplitter(lexicon);
        dealReaders = [new TransferReader(gazetteer), new ContractValueReader()];
        otherReaders = [new VisitReader(), new AttackReader(), new DeploymentReader(), new LawsuitReader(), new CapabilityReader()];
    }

    /// <summary>The words by which it reads.</summary>
    public WordLists Lists { get; }

    /// <summary>The claims of an item, with marks on what was not read: text in another language, and what follows the first sentences of a book.</summary>
    public ClaimReading Read(Item item)
    {
        if (TextLanguage.Of(item) is { } language)
        {
            return new ClaimReading([], [$"claims not read: {language}"]);
        }

        var sentences = Sentences(item, out var whole);
        return new ClaimReading(Claims(item, sentences), whole ? [] : [$"read in part: text over {MostSentences} sentences"]);
    }

    /// <summary>The claims of an item in the order of its text, each proposition once: a headline gives way to the sentence that spells it out.</summary>
    public IReadOnlyList<Appearance> Extract(Item item) => Read(item).Appearances;

    private IReadOnlyList<Appearance> Claims(Item item, List<Sentence> sentences)
    {
        var published = Published(item);
        var readings = sentences.ConvertAll(sentence => new SentenceReading(item[sentence.Field], sentence, gazetteer, lexicon, published));
        var ownOutlet = gazetteer.OutletId(item.Outlet);
        var article = ReportFinder.OfArticle(readings, ownOutlet);
        var context = new DealContext();
        var found = new AppearanceList();
        var voice = new ArticleVoice(article, ownOutlet);
        var told = tellings.ReadAll(readings);
        var frames = new List<Frame>();
        for (var i = 0; i < readings.Count; i++)
        {
            var reading = readings[i];
            var attribution = voice.Of(reading, StartsInQuote(item, reading.Sentence));
            context.NextSentence();
            var quote = QuoteOf(item, reading.Sentence);
            var telling = reading.Sentence.Field == ItemField.Title && readings.Count > FewestSentences ? null : told[i];
            frames.Clear();
            ReadFrames(reading, context, attribution.Speaker, frames);
            foreach (var frame in frames)
            {
                found.Add(quote, frame, attribution, telling);
                telling = AppearanceList.Asserts(frame) ? null : telling;
            }

            if (telling is not null)
            {
                found.Add(quote, General(telling, reading.AsOf), attribution, telling);
            }
        }

        return found.Appearances;
    }

    /// <summary>What the families read, and what a named person is quoted as saying.</summary>
    private void ReadFrames(SentenceReading reading, DealContext context, string? speaker, List<Frame> frames)
    {
        foreach (var reader in dealReaders)
        {
            reader.Read(reading, context, frames);
        }

        foreach (var reader in reading.OtherEvents.Count > 0 ? otherReaders : [])
        {
            reader.Read(reading, context, frames);
        }

        if (speaker is not null && IsPerson(speaker) && StatementReader.Read(reading, speaker) is { } statement)
        {
            frames.Add(statement);
        }
    }

    /// <summary>The frame of what no family reads, named by the first thing that happens.</summary>
    private static Frame General(Telling telling, DateOnly asOf)
    {
        var first = telling.Happenings.FirstOrDefault(happening => happening.Modality is not (Modality.Conditional or Modality.Asked)) ?? (telling.Happenings.Count > 0 ? telling.Happenings[0] : null);
        return new Frame
        {
            Family = LinkingKeys.General,
            Step = first?.Step ?? "figure",
            Polarity = first?.Polarity ?? Polarity.Affirmed,
            Modality = first?.Modality is null or Modality.Asked ? Modality.Certain : first.Modality, // That it is open is itself told.
            Time = first?.Time ?? EventTime.Unknown,
            AsOf = asOf,
            Quantities = telling.Figures,
            Words = telling.Words,
        };
    }

    /// <summary>A state or an office says many things; only a person's words are known again as one statement.</summary>
    private bool IsPerson(string speaker) => speaker.Contains(' ', StringComparison.Ordinal) || gazetteer.IsPerson(speaker);

    /// <param name="item">The item.</param>
    /// <param name="whole">Whether its text ends with the last of them.</param>
    private List<Sentence> Sentences(Item item, out bool whole)
    {
        var sentences = splitter.Split(ItemField.Title, item.Title, 4);
        var title = sentences.Count > 0 ? Words(sentences[0]) : "";
        var body = item.Text.Length > 0 ? ItemField.Text : ItemField.Summary;
        var read = splitter.Split(body, item[body], MostSentences + 1);
        whole = read.Count <= MostSentences;
        foreach (var sentence in read.Take(MostSentences))
        {
            // The page repeats its headline, often with the site's name behind it.
            if (title.Length == 0 || !MayStart(sentence, title) || !Words(sentence).StartsWith(title, StringComparison.Ordinal))
            {
                sentences.Add(sentence);
            }
        }

        return sentences;
    }

    /// <summary>Whether the first word is the title's, which spares most sentences the whole question.</summary>
    private static bool MayStart(Sentence sentence, string title) =>
        sentence.Tokens[0] is var first && (first.Is(TokenShape.Punctuation) || title.StartsWith(first.Norm, StringComparison.Ordinal) || first.Norm.StartsWith(title, StringComparison.Ordinal));

    private static string Words(Sentence sentence) => string.Join(' ', sentence.Tokens.Where(t => !t.Is(TokenShape.Punctuation)).Select(t => t.Norm));

    private static Quote QuoteOf(Item item, Sentence sentence) =>
        new(sentence.Field, sentence.Start, item[sentence.Field].Substring(sentence.Start, sentence.Length));

    private static bool StartsInQuote(Item item, Sentence sentence) => item[sentence.Field][sentence.Start] is '"' or '“';

    /// <summary>The day of publication, kept within what a calendar can count from.</summary>
    private static DateOnly Published(Item item)
    {
        var day = DateOnly.FromDateTime(item.PublishedAt.UtcDateTime);
        return day.Year < 1900 ? new DateOnly(1900, 1, 1) : day.Year > 2100 ? new DateOnly(2100, 12, 31) : day;
    }
}
