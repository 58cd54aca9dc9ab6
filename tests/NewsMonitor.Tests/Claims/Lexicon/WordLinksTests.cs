using FsCheck;
using FsCheck.Fluent;
using NewsMonitor.Claims.Lexicon;

namespace NewsMonitor.Tests.Claims.Lexicon;

public sealed class WordLinksTests
{
    /// <summary>More words under one number would mean that different things have run together.</summary>
    private const int LargestGroup = 40;

    private static readonly WordLinks Links = WordLinks.Shipped;

    private static readonly string[] Words =
    [
        "reject", "rejection", "turn down", "accept", "suspend", "resumption", "buy", "sale", "deliver", "delivery", "approve", "legal", "illegality", "rise",
        "decline", "kill", "safe", "danger", "Kremlin", "", "truce", "cease-fire", "ceasefire", "sanction", "present",
    ];

    [Theory]
    [InlineData("rebuff", "reject")]
    [InlineData("rejection", "reject")]
    [InlineData("turn down", "reject")]
    [InlineData("rejection", "turn down")]
    [InlineData("call off", "cancel")]
    [InlineData("cancellation", "call off")]
    [InlineData("purchase", "buy")]
    [InlineData("sale", "sell")]
    [InlineData("delivery", "deliver")]
    [InlineData("hand over", "deliver")]
    [InlineData("suspension", "suspend")]
    [InlineData("agreement", "treaty")]
    [InlineData("safety", "safe")]
    public void Words_for_one_thing_are_the_same(string one, string other) => Assert.Equal(Link.Same, Links.Between(one, other));

    [Theory]
    [InlineData("approve", "disapprove")]
    [InlineData("approval", "disapproval")]
    [InlineData("accept", "turn down")]
    [InlineData("acceptance", "refusal")]
    [InlineData("suspend", "resume")]
    [InlineData("suspension", "resumption")]
    [InlineData("deliver", "withhold")]
    [InlineData("deny", "confirmation")]
    [InlineData("legal", "illegal")]
    [InlineData("legality", "illegality")]
    [InlineData("rise", "fall")]
    [InlineData("victory", "defeat")]
    [InlineData("guilt", "innocence")]
    public void What_one_affirms_the_other_denies(string one, string other) => Assert.Equal(Link.Opposite, Links.Between(one, other));

    [Theory]
    [InlineData("kill", "murder")]
    [InlineData("delay", "postpone")]
    public void Kinds_of_one_thing_are_near(string one, string other) => Assert.Equal(Link.Near, Links.Between(one, other));

    [Theory]
    [InlineData("buy", "sell")]
    [InlineData("purchase", "sale")]
    [InlineData("import", "export")]
    [InlineData("sanction", "approval")]
    [InlineData("deliver", "present")]
    [InlineData("sell", "seller")]
    [InlineData("missile", "wedding")]
    [InlineData("Kremlin", "reject")]
    [InlineData("", "reject")]
    public void Two_sides_of_one_event_and_words_apart_are_not_linked(string one, string other) => Assert.Equal(Link.None, Links.Between(one, other));

    [Fact]
    public void The_order_of_two_words_does_not_matter_and_each_is_the_same_as_itself()
    {
        var pairs = Gen.Elements(Words).Two().ToArbitrary();

        Check.QuickThrowOnFailure(Prop.ForAll(pairs, pair =>
            Links.Between(pair.Item1, pair.Item2) == Links.Between(pair.Item2, pair.Item1) && Links.Between(pair.Item1, pair.Item1) == Link.Same));
    }

    [Theory]
    [InlineData("sold", "sell")]
    [InlineData("Delivers", "deliver")]
    [InlineData("SUSPENDED", "suspend")]
    [InlineData("planned", "plan")]
    [InlineData("refusing", "refuse")]
    [InlineData("crises", "crisis")]
    [InlineData("bodies", "body")]
    [InlineData("missiles", "missile")]
    [InlineData("found", "find")]
    [InlineData("left", "leave")]
    [InlineData("leaves", "leave")]
    [InlineData("better", "good")]
    [InlineData("arms", "arms")]
    [InlineData("seed", "seed")]
    [InlineData("Tehran", "tehran")]
    [InlineData("", "")]
    public void A_word_is_brought_to_its_base_form(string word, string lemma) => Assert.Equal(lemma, Links.Lemma(word));

    [Fact]
    public void A_base_form_may_hang_on_the_class_of_the_word()
    {
        Assert.Equal(("meet", "meeting"), (Links.Lemma("meeting", WordClass.Verb), Links.Lemma("meeting", WordClass.Noun)));
        Assert.Equal(("turn down", "walk away"), (Links.Lemma("turned down", WordClass.Verb), Links.Lemma("walks away", WordClass.Verb)));
        Assert.Equal(("call off", "hand over"), (Links.Lemma("called off"), Links.Lemma("handing over")));
    }

    [Fact]
    public void Any_text_has_a_base_form_in_lower_case()
    {
        Check.QuickThrowOnFailure(Prop.ForAll<string>(text =>
        {
            var lemma = Links.Lemma(text ?? "");
            return !lemma.Any(char.IsAsciiLetterUpper) && Links.Between(lemma, lemma) == Link.Same;
        }));
        Assert.Equal(new string('a', 5000), Links.Lemma(new string('A', 5000)));
    }

    [Fact]
    public void Concepts_bring_together_what_is_the_same_and_nothing_else()
    {
        Assert.True(Links.Concepts("rejection").ContainsAny(Links.Concepts("turn down")));
        Assert.True(Links.Concepts("ceasefire").ContainsAny(Links.Concepts("truce")));
        Assert.False(Links.Concepts("buy").ContainsAny(Links.Concepts("sell")));
        Assert.False(Links.Concepts("sanction").ContainsAny(Links.Concepts("approve")));
        Assert.True(Links.Concepts("Kremlin").IsEmpty);
    }

    [Fact]
    public void No_concept_is_shared_by_very_many_words()
    {
        var table = LinkTable.Shipped;
        var sizes = new Dictionary<int, int>();
        for (var word = 0; word < table.Words; word++)
        {
            foreach (var concept in Links.Concepts(table.Name(word)))
            {
                sizes[concept] = sizes.GetValueOrDefault(concept) + 1;
            }
        }

        Assert.InRange(sizes.Values.Max(), 2, LargestGroup);
    }

    [Fact]
    public void A_row_of_the_fields_list_holds_for_what_is_derived_from_its_words_too()
    {
        var links = new WordLinks(LinkTable.Shipped, new Overrules([["buy", "opposite", "deliver"], ["reject", "none", "turn down"]]));

        Assert.Equal(Link.Opposite, links.Between("delivery", "buy"));
        Assert.Equal(Link.None, links.Between("reject", "turn down"));
        Assert.Equal(Link.Opposite, links.Between("buy", "sell"));
    }

    [Fact]
    public void A_relation_that_is_none_is_refused_with_those_that_are_allowed()
    {
        var fault = Assert.Throws<InvalidDataException>(() => new Overrules([["a", "likes", "b"]]));

        Assert.Contains("allowed: same, opposite, none", fault.Message, StringComparison.Ordinal);
    }
}
