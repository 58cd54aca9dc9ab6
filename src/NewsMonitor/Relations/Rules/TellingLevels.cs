using NewsMonitor.Relations.Tellings;

namespace NewsMonitor.Relations.Rules;

/// <summary>How much two tellings must share for what is said of them. Weights of names are those of <see cref="Tellings.Matter"/>: a state is 1,
/// a body 1.5, a system 2. Found on labelled sagas; each stands where a lower one let other matters in.</summary>
internal static class TellingLevels
{
    /// <summary>A state and a class of arms, say. Below it no happening is looked at.</summary>
    public const double Fair = 1.4;

    /// <summary>Two states, or a system: what is credited to another, or a price, needs no more.</summary>
    public const double Close = 1.9;

    /// <summary>A body and a state, say: a small number that both give, or a rate, is of one thing.</summary>
    public const double Near = 2.4;

    /// <summary>A system and a state, say: two tellings that name this much together are on one matter.</summary>
    public const double Sure = 2.9;

    /// <summary>A name more than that: a lone trait, a number or three words in ten, decides.</summary>
    public const double Plain = 3.4;

    /// <summary>So much that hardly another matter shares it.</summary>
    public const double Certain = 4.4;

    /// <summary>A share of words that is more than chance, where names agree.</summary>
    public const double SomeWords = 0.25;

    /// <summary>A few words, which need a name that both say.</summary>
    public const double FewWords = 0.3;

    /// <summary>Half the words of the shorter one.</summary>
    public const double HalfWords = 0.5;

    /// <summary>Sentences this alike that name different things are one writer's pattern, not one matter.</summary>
    public const double PatternWords = 0.6;

    /// <summary>From this share of words on two sentences are in the same words.</summary>
    public const double AllWords = 0.9;

    /// <summary>A denial this soon after is of what was said; later the world may have moved on. In days.</summary>
    public const int NewsDays = 45;

    /// <summary>So soon after, another number is another account and not a later count. In days.</summary>
    public const int AccountDays = 7;

    /// <summary>A change this soon after is no change but another account. In days.</summary>
    public const int ChangeDays = 4;

    /// <summary>Whether what seems to be said of one thing is said of two: where little is named in common, or where the sentences are
    /// cut from one pattern, a thing of its own on each side is another thing. Where much is named it may be another word for it.</summary>
    /// <param name="tellings">The two.</param>
    /// <param name="much">What they must name together; more for a contradiction than for an agreement, for it alarms.</param>
    public static bool MayBeOfOthers(TellingPair tellings, double much) => (tellings.Own < much || tellings.Words >= PatternWords) && tellings.OtherThings;
}
