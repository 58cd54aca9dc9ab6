namespace NewsMonitor.Relations.Stance;

/// <summary>A text made ready for comparing. Arrays run by token; marks have term 0.</summary>
internal sealed class StanceText
{
    /// <summary>The words as they are compared, for the reason.</summary>
    public required string[] Words { get; init; }

    /// <summary>Numbers of stems; 0 for marks.</summary>
    public required int[] Terms { get; init; }

    /// <summary>Numbers of first letters; 0 for short words.</summary>
    public required int[] Prefixes { get; init; }

    public required TermKind[] Kinds { get; init; }

    /// <summary>The token after each sentence's last.</summary>
    public required int[] SentenceEnds { get; init; }

    /// <summary>In order of their place.</summary>
    public required Cue[] Cues { get; init; }

    public int Sentences => SentenceEnds.Length;

    /// <summary>The first sentences alone.</summary>
    public StanceText First(int sentences)
    {
        var end = SentenceEnds[Math.Min(sentences, Sentences) - 1];
        return new StanceText
        {
            Words = Words[..end],
            Terms = Terms[..end],
            Prefixes = Prefixes[..end],
            Kinds = Kinds[..end],
            SentenceEnds = SentenceEnds[..Math.Min(sentences, Sentences)],
            Cues = [.. Cues.TakeWhile(cue => cue.At < end)],
        };
    }

    public int SentenceStart(int sentence) => sentence == 0 ? 0 : SentenceEnds[sentence - 1];
}
