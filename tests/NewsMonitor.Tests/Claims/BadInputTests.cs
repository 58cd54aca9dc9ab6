using System.Text;
using FsCheck;
using FsCheck.Fluent;
using NewsMonitor.Claims;
using NewsMonitor.Items;
using NewsMonitor.Ledger;
using NewsMonitor.Relations;
using NewsMonitor.Tests.Gold;
using NewsMonitor.Tests.Relations;

namespace NewsMonitor.Tests.Claims;

public sealed class BadInputTests
{
    private static readonly ClaimExtractor Extractor = new();
    private static readonly PairJudge Judge = new(Extractor);
    private static readonly IReadOnlyList<Item> Seeds = GoldSaga.Read(Path.Combine(AppContext.BaseDirectory, "Gold", "seeds")).Items;

    private static readonly string[] Insertions =
    [
        "\0", "\uD800", "\uDC00\uD83D", "\u202E", "\u0007", "\u2028", "“", "”", "\"", "31 February", "on the 99th of May", "$4 billion billion billion", new('9', 400),
        $"${new string('9', 400)}.{new string('9', 400)} million", "1e999", "May 99, 0000", "two hundred years ago", "last last next year", "\n\n", ". ", "((((((((", "not never no ",
    ];

    [Fact]
    public void Bytes_at_random_are_read_and_judged_without_a_fault()
    {
        var texts = ArbMap.Default.GeneratorFor<byte[]>().Select(bytes => Encoding.UTF8.GetString(bytes) + Encoding.Unicode.GetString(bytes) + Encoding.Latin1.GetString(bytes));
        var seed = Gen.Elements<Item>(Seeds);

        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(100),
            Prop.ForAll(texts.Zip(seed).ToArbitrary(), pair => IsReadAndJudged(pair.Item2 with { Text = pair.Item1 }, pair.Item2)));
    }

    [Fact]
    public void Articles_with_anything_cut_out_or_put_in_are_read_and_judged_without_a_fault()
    {
        var change = Gen.Choose(0, 5_000).Zip(Gen.Choose(0, 200)).Zip(Gen.Elements(Insertions));
        var changed = Gen.Elements<Item>(Seeds).Zip(Gen.ListOf(change, 8)).Select(pair => (pair.Item1, Changed: pair.Item1 with
        {
            Text = pair.Item2.Aggregate(pair.Item1.Text, (text, edit) => Edited(text, edit.Item1.Item1, edit.Item1.Item2, edit.Item2)),
        }));

        Check.One(Config.QuickThrowOnFailure.WithMaxTest(40), Prop.ForAll(changed.ToArbitrary(), pair => IsReadAndJudged(pair.Changed, pair.Item1)));
    }

    [Theory]
    [InlineData("Russia signed a contract worth $4 billion billion with Iran to deliver the S-400.")]
    [InlineData("Russia delivered the S-400 to Iran on 31 February 2016.")]
    [InlineData("Russia delivered the S-400 to Iran on the 99th of May, May 99, 2016.")]
    [InlineData("Russia delivered 99999999999999999999999999999999999999999999999999999999999999999999999999999999 S-400 systems to Iran.")]
    [InlineData("Russia\0 delivered\u0007 the\u202E S-400\uD800 to Iran.")]
    public void A_claim_among_impossible_dates_figures_and_characters_is_still_read(string text)
    {
        var frame = Assert.Single(Pairs.Frames(text), frame => frame is { Family: "transfer", Object: "s-400", Counterparty: "iran" });

        Assert.True(frame.Time.From is null || frame.Time.From <= frame.Time.To);
        Assert.All(frame.Quantities, quantity => Assert.True(quantity.Low <= quantity.High));
    }

    [Theory]
    [InlineData("Russia delivered the S-400 to Iran in July 2016. ")]
    [InlineData("Russia,sold,Iran,the,S-400,")]
    [InlineData("“Russia sold Iran the S-400,” said Vladimir Putin. ")]
    [InlineData("\"")]
    [InlineData("9")]
    [InlineData("\uD800")]
    public void Two_million_characters_are_read_in_part_and_cost_no_more_than_their_first_sentences(string piece)
    {
        var (tenth, whole) = (Repeated(piece, 700_000), Repeated(piece, 2_000_000));

        Assert.Contains("read in part: text over 400 sentences", Extractor.Read(whole).Marks);
        var (less, more) = (Allocated(tenth), Allocated(whole));
        Assert.True(more <= (less * 1.5) + 1_000_000, $"{less} bytes for 700,000 characters, {more} for 2,000,000");
        Assert.True(IsReadAndJudged(whole, Seeds[0]));
    }

    [Theory]
    [InlineData("Russia sold Iran the S-400 and ")]
    [InlineData("if not whether ")]
    [InlineData("$4 billion, ")]
    [InlineData("according to Reuters, citing Bloomberg, ")]
    [InlineData("“((")]
    public void One_sentence_of_fifty_thousand_characters_costs_in_step_with_its_length(string piece)
    {
        var (one, two, four) = (Allocated(Repeated(piece, 12_500)), Allocated(Repeated(piece, 25_000)), Allocated(Repeated(piece, 50_000)));

        // Twice the text may cost about twice; a square would cost four times at each step.
        Assert.True(two <= (one * 3) + 500_000 && four <= (two * 3) + 500_000, $"{one}, {two}, {four} bytes");
        Assert.True(IsReadAndJudged(Repeated(piece, 50_000), Seeds[0]));
    }

    private static bool IsReadAndJudged(Item item, Item other)
    {
        var verbatim = Extractor.Extract(item).All(a => string.CompareOrdinal(item[a.Quote.Field], a.Quote.Start, a.Quote.Text, 0, a.Quote.Text.Length) == 0);
        var labels = new[] { Judge.Judge(item, other).Label, Judge.Judge(other, item).Label };
        return verbatim && labels.All(Enum.IsDefined<RelationLabel>);
    }

    private static string Edited(string text, int at, int cut, string insertion)
    {
        at = Math.Min(at, text.Length);
        return text[..at] + insertion + text[Math.Min(text.Length, at + cut)..];
    }

    private static Item Repeated(string piece, int length) => Pairs.Report(string.Concat(Enumerable.Repeat(piece, (length / piece.Length) + 1)));

    private static long Allocated(Item item)
    {
        Extractor.Extract(item);
        var before = GC.GetAllocatedBytesForCurrentThread();
        Extractor.Extract(item);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
