using System.Buffers;
using System.Text;

namespace NewsMonitor.Watchlist;

/// <summary>A text as it is compared: compatibility forms, case, dashes, digits of every script, marks and letter
/// variants made one; whitespace as one space, a blank line as a line break. It knows where each unit came from.</summary>
internal ref struct FoldedText
{
    private static readonly SearchValues<char> Odd = SearchValues.Create("\n\r\t\v\f\0\u001C\u001D\u001E\u001F`");

    private readonly ReadOnlySpan<char> original;
    private char[] folded;
    private int[]? origins;
    private int length;

    /// <summary>Folds a text. Dispose gives its buffers back.</summary>
    public FoldedText(ReadOnlySpan<char> text)
    {
        original = text;
        folded = ArrayPool<char>.Shared.Rent(Math.Max(text.Length, 16));
        Ascii.ToLower(text, folded, out var plain);
        plain = PlainPrefix(folded.AsSpan(0, plain));
        length = plain;
        if (plain < text.Length) FoldFrom(plain);
    }

    /// <summary>The folded text; valid until this is disposed.</summary>
    public readonly ReadOnlySpan<char> Text => folded.AsSpan(0, length);

    /// <summary>A text folded for keeping: without whitespace at its ends.</summary>
    public static string Of(string text)
    {
        using var whole = new FoldedText(text);
        return whole.Text.Trim().ToString();
    }

    /// <summary>The piece of the original text that became the folded units from <paramref name="start"/> up to <paramref name="end"/>.</summary>
    public readonly (int Start, int Length) Origin(int start, int end)
    {
        if (origins is null) return (start, end - start);
        var last = origins[end - 1];
        var isPair = last + 1 < original.Length && char.IsSurrogatePair(original[last], original[last + 1]);
        return (origins[start], last + (isPair ? 2 : 1) - origins[start]);
    }

    public readonly void Dispose()
    {
        ArrayPool<char>.Shared.Return(folded);
        if (origins is not null) ArrayPool<int>.Shared.Return(origins);
    }

    /// <summary>How much of lowered ASCII needs nothing more: up to a backtick or whitespace that is not one space.</summary>
    private static int PlainPrefix(ReadOnlySpan<char> text)
    {
        var odd = text.IndexOfAny(Odd);
        var plain = odd < 0 ? text : text[..odd];
        var twice = plain.IndexOf("  ");
        // The run of spaces belongs to what follows as a whole.
        return twice < 0 ? plain.TrimEnd(' ').Length : twice;
    }

    private void FoldFrom(int at)
    {
        var single = FoldingTable.Single;
        while (at < original.Length)
        {
            var c = original[at];
            if (char.IsWhiteSpace(c))
            {
                at = AppendBlank(at);
                continue;
            }

            var becomes = single[c];
            if (char.IsHighSurrogate(c) && at + 1 < original.Length && char.IsLowSurrogate(original[at + 1]))
            {
                AppendPair(at);
                at++;
            }
            else if (becomes == FoldingTable.Expands)
            {
                if (FoldingTable.Several.TryGetValue(c, out var several)) Append(several, at);
            }
            else if (becomes != FoldingTable.Dropped)
            {
                Append(becomes, at);
            }

            at++;
        }
    }

    private void AppendPair(int at)
    {
        if (FoldingTable.Several.TryGetValue(char.ConvertToUtf32(original[at], original[at + 1]), out var becomes)) Append(becomes, at);
        else Append(original.Slice(at, 2), at);
    }

    private int AppendBlank(int at)
    {
        var start = at;
        var lines = 0;
        for (; at < original.Length && char.IsWhiteSpace(original[at]); at++)
        {
            if (original[at] is '\n' or '\u2029') lines++;
        }

        Append(lines > 1 ? '\n' : ' ', start);
        return at;
    }

    private void Append(ReadOnlySpan<char> several, int origin)
    {
        foreach (var c in several) Append(c, origin);
    }

    private void Append(char c, int origin)
    {
        if (length == folded.Length) folded = Grow(folded, length);
        if (origins is null && length != origin) StartOrigins();
        if (origins is not null)
        {
            if (length == origins.Length) origins = Grow(origins, length);
            origins[length] = origin;
        }

        folded[length++] = c;
    }

    private void StartOrigins()
    {
        origins = ArrayPool<int>.Shared.Rent(folded.Length);
        for (var i = 0; i < length; i++) origins[i] = i;
    }

    private static T[] Grow<T>(T[] full, int length)
    {
        var larger = ArrayPool<T>.Shared.Rent(full.Length * 2);
        full.AsSpan(0, length).CopyTo(larger);
        ArrayPool<T>.Shared.Return(full);
        return larger;
    }
}
