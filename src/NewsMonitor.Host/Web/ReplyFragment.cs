using NewsMonitor.Chat;

namespace NewsMonitor.Host.Web;

/// <summary>A command's reply as markup.</summary>
internal static class ReplyFragment
{
    /// <param name="reply">What to show.</param>
    /// <param name="button">Shows a button.</param>
    public static Html Show(Reply reply, Func<ReplyButton, Html> button) => Html.Of($"""
        <section class="panel reply{Html.When(reply.IsError, () => Html.Of($" failed"))}" role="status">
          <h2>{reply.Title}</h2>
          {Lines(reply.Lines)}
          {Html.Each(reply.Fields, Field)}
          {Foot(reply, button)}
        </section>
        """);

    private static Html Field(ReplyField field) => Html.Of($"""
        <div class="relation">
          <p><strong>{Heading(field)}</strong></p>
          {Lines(field.Lines)}
        </div>
        """);

    private static Html Heading(ReplyField field) => field switch
    {
        { Claim: { } claim } => Html.Of($"""<a href="/claims/{claim.Value}">{field.Heading}</a>"""),
        { Link: { } link } => Fragments.Outward(link, field.Heading),
        _ => Html.Of($"{field.Heading}"),
    };

    private static Html Lines(IReadOnlyList<string> lines) =>
        Html.When(lines.Count > 0, () => Html.Of($"""<ul class="lines">{Html.Each(lines, line => Html.Of($"<li>{line}</li>"))}</ul>"""));

    private static Html Foot(Reply reply, Func<ReplyButton, Html> button) => Html.When(reply.Buttons.Count > 0 || reply.Page is not null, () => Html.Of(
        $"""<div class="turn">{Html.Each(reply.Buttons, button)}{Page(reply.Page)}</div>"""));

    private static Html Page(ReplyPage? page) => page is null ? Html.Empty : Html.Of($"""<span class="small">Page {page.Number} of {page.Count}</span>""");
}
