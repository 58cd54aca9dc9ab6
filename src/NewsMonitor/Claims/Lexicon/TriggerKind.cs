namespace NewsMonitor.Claims.Lexicon;

/// <summary>What part a word plays in naming an event.</summary>
internal enum TriggerKind
{
    /// <summary>The event itself: sell, delivery.</summary>
    Act,

    /// <summary>What is done to it: reject, suspend, lift.</summary>
    Operator,

    /// <summary>Begins or ends it: start, complete.</summary>
    Phase,

    /// <summary>The paper it stands on: contract, deal.</summary>
    Pact,

    /// <summary>A restriction as a thing: ban, embargo.</summary>
    Stop,

    /// <summary>A decision spoken of before: verdict, decree; undoing it undoes that.</summary>
    Ruling,

    /// <summary>Says no more than that it happens: "talks are being held".</summary>
    Light,
}
