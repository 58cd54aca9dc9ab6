namespace NewsMonitor.Relations.Stance;

/// <summary>What a word tells about how a text takes a claim; the words are in <c>cues.tsv</c>.</summary>
internal enum CueGroup
{
    /// <summary>A thing made up to deceive: hoax, fake, fabricated.</summary>
    Hoax,

    /// <summary>A thing made up to amuse: satire, parody, prank.</summary>
    Satire,

    /// <summary>False, untrue, baseless.</summary>
    False,

    /// <summary>Somebody denies, rejects, disputes.</summary>
    Deny,

    /// <summary>Shown to be wrong: debunked, disproved, retracted.</summary>
    Debunk,

    /// <summary>What is really so: actually, turns out, in fact.</summary>
    Reality,

    /// <summary>Doubt: sceptical, questionable, unlikely.</summary>
    Doubt,

    /// <summary>No evidence, no proof, unsubstantiated.</summary>
    NoEvidence,

    /// <summary>Not confirmed, not verified, unclear.</summary>
    Unverified,

    /// <summary>Rumour, gossip, speculation, leak.</summary>
    Rumour,

    /// <summary>Alleged, purported, supposed.</summary>
    Alleged,

    /// <summary>Handed on: reportedly, according to.</summary>
    Reported,

    /// <summary>Unnamed sources.</summary>
    Sources,

    /// <summary>Somebody claims.</summary>
    Claims,

    /// <summary>Somebody says, tells, announces.</summary>
    Says,

    /// <summary>May, might, could.</summary>
    Possible,

    /// <summary>Likely, appears, believed.</summary>
    Likely,

    /// <summary>Confirmed, verified, admitted.</summary>
    Confirm,

    /// <summary>True, real, genuine.</summary>
    True,

    /// <summary>Police, ministry, spokesman.</summary>
    Official,

    /// <summary>Investigating, looking into.</summary>
    Inquiry,

    /// <summary>Photographs, videos, documents.</summary>
    Evidence,

    /// <summary>Viral, tweeted, posted, a blog.</summary>
    Online,

    /// <summary>But, however, although.</summary>
    Contrast,

    /// <summary>Not, never, no; "n't" counts too.</summary>
    Negation,

    /// <summary>A question mark, whether.</summary>
    Question,
}
