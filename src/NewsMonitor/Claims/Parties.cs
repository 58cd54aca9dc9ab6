namespace NewsMonitor.Claims;

/// <summary>Between whom something happens, as grammar tells: the ids of names. "A sold X to B" and "B bought X from A" have the same.</summary>
/// <param name="Step">What happens; its id in Lexicon/steps.tsv.</param>
/// <param name="From">Who does it, or gives.</param>
/// <param name="To">To whom it is done, or who takes.</param>
/// <param name="Over">What else it is done with: what changes hands.</param>
public sealed record Parties(string Step, IReadOnlyList<string> From, IReadOnlyList<string> To, IReadOnlyList<string> Over);
