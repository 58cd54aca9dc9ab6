using FsCheck;
using FsCheck.Fluent;
using NewsMonitor.Claims;
using NewsMonitor.Items;
using NewsMonitor.Tests.Relations;

namespace NewsMonitor.Tests.Claims;

public sealed class ClaimExtractorTests
{
    private static readonly ClaimExtractor Extractor = new();

    private static readonly string[] Pieces =
    [
        "Russia", "Iran's", "S-400", "С-400", "refused to sell", "never delivered", "will deliver", "to", "from", "the contract", "signed", "in 2010", "31 February", "on May 30",
        "$4 billion billion", "said", "Bloomberg reported", "“", "”", "\"", "(", ")", ",", ".", "...", "?", "\n", "\n\n", " — ", "denied", "no", "not", "if", "whether", "U.S.", "\uD800", "\u0000", "\u202E", "attack", "lawsuit", "range of 400 km",
        "MOSCOW —", "visited", "By Bloomberg", "-", "’s", "'", "1,1,1,1", "S-", "n't", "2019", "0001",
    ];

    [Fact]
    public void Any_text_is_read_without_a_fault_and_every_quote_is_verbatim()
    {
        var texts = Gen.ListOf(Gen.Elements(Pieces)).Select(pieces => string.Join(' ', pieces)).Zip(ArbMap.Default.GeneratorFor<string>()).Select(pair => pair.Item1 + (pair.Item2 ?? ""));
        var property = Prop.ForAll(texts.ToArbitrary(), text =>
        {
            var item = Pairs.Report(text) with { Title = text.Length > 40 ? text[..40] : text };
            return Extractor.Extract(item).All(a => string.CompareOrdinal(item[a.Quote.Field], a.Quote.Start, a.Quote.Text, 0, a.Quote.Text.Length) == 0 && a.Keys.Count > 0);
        });

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(300), property);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1970)]
    [InlineData(9999)]
    public void A_date_of_publication_out_of_all_reason_does_no_harm(int year)
    {
        var item = Pairs.Report("Russia signed a contract in May last year to sell the S-400 to Iran, two years ago.") with
        {
            PublishedAt = new DateTimeOffset(year, 1, 1, 0, 0, 0, TimeSpan.Zero),
        };

        Assert.NotEmpty(Extractor.Extract(item));
    }

    [Fact]
    public void A_text_in_another_language_is_marked_and_makes_no_claims()
    {
        var text = "Rusia ha rechazado la petición de Irán de comprar los sistemas S-400 porque teme que la venta aumente las tensiones. Russia rejected Iran's request to buy the S-400.";

        var reading = Extractor.Read(Pairs.Report(text));

        Assert.Empty(reading.Appearances);
        Assert.Equal(["claims not read: Spanish"], reading.Marks);
    }

    [Theory]
    [InlineData(400, false)]
    [InlineData(401, true)]
    public void A_book_is_read_in_part_and_marked(int sentences, bool marked)
    {
        var text = string.Join(' ', Enumerable.Repeat("Russia rejected a request by Iran to buy the S-400.", sentences));

        var reading = Extractor.Read(Pairs.Report(text));

        Assert.NotEmpty(reading.Appearances);
        Assert.Equal(marked ? ["read in part: text over 400 sentences"] : [], reading.Marks);
    }

    [Fact]
    public void A_headline_gives_way_to_the_sentence_that_spells_it_out()
    {
        var item = Pairs.Report("Russia has rejected an Iranian request to buy S-400 missiles, an official said.") with { Title = "Russia rejects Iran's S-400 request" };

        var appearance = Assert.Single(Extractor.Extract(item), a => a.Frame.Step == "reject");

        Assert.Equal(ItemField.Text, appearance.Quote.Field);
    }

    [Fact]
    public void A_sentence_broken_by_a_blank_line_is_one_sentence()
    {
        var frames = Pairs.Frames("Turkey was punished for agreeing to buy the S-400\n\nbatteries from Russia.");

        Assert.Contains(frames, frame => frame is { Step: "agree", Actor: "russia", Counterparty: "turkey", Object: "s-400" });
    }

    [Theory]
    [InlineData("Russia signed a contract in 2007 to sell the S-300 to Iran.", "2007-01-01", "2007-12-31")]
    [InlineData("Russia delivered the S-300 to Iran in July 2016.", "2016-07-01", "2016-07-31")]
    [InlineData("Zarif visited Moscow May 7.", "2019-05-07", "2019-05-07")]
    [InlineData("Zarif visited Moscow in early May.", "2019-05-01", "2019-05-11")]
    [InlineData("Zarif visited Moscow last year.", "2018-01-01", "2018-12-31")]
    [InlineData("Zarif visited Moscow on Tuesday.", "2019-05-28", "2019-05-28")]
    public void The_time_of_an_event_is_resolved_against_the_day_of_publication(string text, string from, string to)
    {
        var time = Pairs.Frames(text)[0].Time;

        Assert.Equal((DateOnly.Parse(from), DateOnly.Parse(to), true), (time.From, time.To, time.Stated));
    }

    [Theory]
    [InlineData("Russia refused to sell the S‑400 to Iran.", "reject")]
    [InlineData("Moscow turned down a request by Tehran to purchase the S400.", "reject")]
    [InlineData("Russia banned the delivery of the С-400 to Iran.", "ban")]
    [InlineData("The delivery of the SA-21 to Iran was suspended by Russia.", "suspend")]
    [InlineData("Russia lifted its ban on the delivery of the S-400 to Iran.", "lift")]
    [InlineData("Russia has agreed to sell Iran the Triumf.", "agree")]
    [InlineData("Iran received the S-400 from Russia.", "deliver")]
    public void A_step_is_read_in_many_words_with_both_sides(string text, string step)
    {
        Assert.Contains(Pairs.Frames(text), frame => frame.Step == step && frame is { Actor: "russia", Counterparty: "iran", Object: "s-400" });
    }

    [Theory]
    [InlineData("Iran is interested in buying the S-400 from Russia.")]
    [InlineData("Analysts discussed Iran's attempt to buy the S-400 from Russia.")]
    [InlineData("The S-400 has a radar made in Russia and is not in Iran.")]
    public void A_thought_of_a_deal_is_no_deal(string text)
    {
        Assert.DoesNotContain(Pairs.Frames(text), frame => frame is { Family: "transfer", Modality: Modality.Certain, Step: "sell" or "deliver" or "operate" or "sign" });
    }

    [Theory]
    [InlineData(".")]
    [InlineData("\n")]
    [InlineData("a\n\n\n\n")]
    [InlineData("Russia,sold,Iran,the,S-400,")]
    [InlineData("Russia sold Iran the S-400 ")]
    [InlineData("U.S.")]
    [InlineData("\"")]
    [InlineData("said Putin, a member of ")]
    public void Work_grows_in_step_with_the_text_however_it_is_made(string piece)
    {
        var (small, large) = (Allocated(piece, 20_000), Allocated(piece, 160_000));

        // Eight times the text may cost about eight times; a square would cost sixty-four times.
        Assert.True(large <= (small * 16) + 1_000_000, $"{small} bytes for the small text, {large} for the large");
    }

    private static long Allocated(string piece, int length)
    {
        var item = Pairs.Report(string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1)));
        Extractor.Extract(item);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Extractor.Extract(item);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
