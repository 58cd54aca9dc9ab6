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

    private readonly StringBuilder markup = new(literalLength + (formattedCount * 24));

    public void AppendLiteral(string literal) => markup.Append(literal);

    public void AppendFormatted(Html? value) => markup.Append(value);

    public void AppendFormatted(string? value) => markup.Append(Encoder.Encode(value ?? ""));

    public void AppendFormatted<T>(T value, string? format = null) => AppendFormatted(
        value is IFormattable formattable ? formattable.ToString(format, System.Globalization.CultureInfo.InvariantCulture) : value?.ToString());

    internal string ToMarkup() => markup.ToString();
}
