using NewsMonitor.Watchlist;

namespace NewsMonitor.Tests.Watchlist;

public sealed class TermDerivationTests
{
    private static readonly IReadOnlyList<ProposedTerm> FromSeeds = TermDerivation.FromFolder(Path.Combine(Watched.Root, "seeds"), 150);

    [Theory]
    [InlineData("S-300", ProposedTermKind.Designator)]
    [InlineData("S-400", ProposedTermKind.Designator)]
    [InlineData("Islamic Republic", ProposedTermKind.Name)]
    [InlineData("Vladimir Putin", ProposedTermKind.Name)]
    [InlineData("Tehran", ProposedTermKind.Name)]
    [InlineData("air defense", ProposedTermKind.Phrase)]
    public void The_seeds_suggest_the_terms_of_their_subject(string term, ProposedTermKind kind) =>
        Assert.Contains(FromSeeds, proposed => proposed.Term == term && proposed.Kind == kind && proposed.Documents > 1);

    [Fact]
    public void What_occurs_in_most_documents_comes_first() =>
        Assert.Equal(FromSeeds.Select(term => term.Documents).OrderDescending(), FromSeeds.Select(term => term.Documents));

    [Fact]
    public void Occurrences_and_documents_are_counted()
    {
        var terms = TermDerivation.FromDocuments(["Buy the Su-35 and the Su-35s.", "A Su-35 flew. It was called “Flanker E” there."], 10);
        Assert.Equal((3, 2), terms.Where(term => term.Term == "Su-35").Select(term => (term.Count, term.Documents)).Single());
        Assert.Contains(terms, term => term is { Term: "Flanker E", Kind: ProposedTermKind.Quoted or ProposedTermKind.Name });
    }
}
