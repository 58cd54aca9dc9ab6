namespace NewsMonitor.Host.Web;

/// <summary>Markup that is safe to send. It is made from literals of this program, <c>Html.Of($"...")</c>, whose every
/// hole is escaped unless it holds <see cref="Html"/> itself; no other way leads from text to markup.</summary>
internal sealed class Html
{
    public static readonly Html Empty = new("");

    private readonly string markup;

    private Html(string markup) => this.markup = markup;

    /// <summary>Markup from an interpolated literal.</summary>
    public static Html Of(ref HtmlHandler literal) => new(literal.ToMarkup());

    /// <summary>One piece of markup for each value, in order.</summary>
    public static Html Each<T>(IEnumerable<T> values, Func<T, Html> show) => new(string.Concat(values.Select(value => show(value).markup)));

    /// <summary>Markup when there is a value, nothing otherwise.</summary>
    public static Html When(bool condition, Func<Html> show) => condition ? show() : Empty;

    public override string ToString() => markup;
}
