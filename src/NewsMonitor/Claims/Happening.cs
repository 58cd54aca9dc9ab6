namespace NewsMonitor.Claims;

/// <summary>One thing that a sentence says happens, or does not.</summary>
/// <param name="Step">Its id in Lexicon/steps.tsv, which all its paraphrases share.</param>
/// <param name="Polarity">Whether it is said to be so.</param>
/// <param name="Modality">How surely.</param>
/// <param name="Time">When.</param>
/// <param name="Words">The content words of its clause in their basic forms; events named by nouns as their steps ("#deliver").</param>
/// <param name="Object">What it is done to, as far as the words right beside it tell: content words, events as steps, names as "@russia"; may be empty.</param>
/// <param name="Basis">What the words do to it: say it, only name it, or undo it.</param>
public sealed record Happening(
    string Step, Polarity Polarity, Modality Modality, EventTime Time, IReadOnlyList<string> Words, IReadOnlyList<string> Object, HappeningBasis Basis = HappeningBasis.Said);
