namespace NewsMonitor.Claims;

/// <summary>What the words of a sentence do to a happening.</summary>
public enum HappeningBasis
{
    /// <summary>A verb or a state says it.</summary>
    Said,

    /// <summary>A noun alone names it ("the sale"), which asserts less.</summary>
    Named,

    /// <summary>An act undoes it ("suspended the delivery", "no longer"): from then on it is not so.</summary>
    Undone,
}
