using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace NewsMonitor.Host.Web;

/// <summary>Lets the compiler turn an interpolated literal into <see cref="Html"/>, escaping every value in it.</summary>
[InterpolatedStringHandler]
internal readonly ref struct HtmlHandler(int literalLength, int formattedCount)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>Characters that turn the direction of all text after them.</summary>
    private static readonly SearchValues<char> Turning = SearchValues.Create("\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069");

    private readonly StringBuilder markup = new(literalLength + (formattedCount * 24));

    public void AppendLiteral(string literal) => markup.Append(literal);

    public void AppendFormatted(Html? value) => markup.Append(value);

    public void AppendFormatted(string? value) => markup.Append(Encoder.Encode(Upright(value ?? "")));

    public void AppendFormatted<T>(T value, string? format = null) => AppendFormatted(
        value is IFormattable formattable ? formattable.ToString(format, System.Globalization.CultureInfo.InvariantCulture) : value?.ToString());

    internal string ToMarkup() => markup.ToString();

    private static string Upright(string text) => text.AsSpan().ContainsAny(Turning) ? string.Concat(text.Where(letter => !Turning.Contains(letter))) : text;
}
