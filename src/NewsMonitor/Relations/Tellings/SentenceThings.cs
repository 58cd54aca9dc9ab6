using NewsMonitor.Claims;

namespace NewsMonitor.Relations.Tellings;

/// <summary>What a sentence tells of, beside what happens in it: things by their words, and events that it only names.</summary>
internal sealed class SentenceThings
{
    /// <summary>Events named that do not happen in it, and with them those that do.</summary>
    private readonly NumberedStep[] named, known;

    public SentenceThings(Telling telling, StepRelations steps)
    {
        var (words, events, happen) = (new List<string>(), new List<string>(), new List<string>());
        foreach (var happening in telling.Happenings)
        {
            AddOnce(happen, happening.Step);
        }

        foreach (var word in telling.Happenings.SelectMany(happening => happening.Words))
        {
            if (word[0] != '#')
            {
                AddOnce(words, word);
            }
            else if (!happen.Contains(word[1..]))
            {
                AddOnce(events, word[1..]);
            }
        }

        foreach (var name in telling.Names.Where(name => name.Kind == NameKind.Class))
        {
            AddOnce(words, name.Id);
        }

        Words = MeantWords.Of(words);
        named = [.. events.Select(steps.Numbered)];
        known = [.. named, .. happen.Select(steps.Numbered)];
    }

    /// <summary>The words that name no event, and the classes of arms and goods.</summary>
    public MeantWords Words { get; }

    /// <summary>Whether two sentences are of other things though they are told alike: "raised pensions for nurses", "did not raise pensions for judges".
    /// Each has things or events that the other has not, in the same or another word for it.</summary>
    /// <param name="one">The one.</param>
    /// <param name="wordsOfOne">Its words.</param>
    /// <param name="other">The other.</param>
    /// <param name="steps">How events stand to one another.</param>
    public static bool Differ(SentenceThings one, WordDrawers wordsOfOne, SentenceThings other, StepRelations steps)
    {
        var common = wordsOfOne.Common(other.Words);
        return (common < one.Words.Count || one.HasEventUnknownTo(other, steps))
            && (common < other.Words.Count || other.HasEventUnknownTo(one, steps));
    }

    private static void AddOnce(List<string> words, string word)
    {
        if (!words.Contains(word))
        {
            words.Add(word);
        }
    }

    private bool HasEventUnknownTo(SentenceThings other, StepRelations steps)
    {
        foreach (var step in named)
        {
            if (!other.Knows(step, steps))
            {
                return true;
            }
        }

        return false;
    }

    private bool Knows(in NumberedStep step, StepRelations steps)
    {
        foreach (var of in known)
        {
            if (steps.Between(step, of) != StepRelation.None)
            {
                return true;
            }
        }

        return false;
    }
}
