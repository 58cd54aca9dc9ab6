using NewsMonitor.Chat;

namespace NewsMonitor.Host.Web;

/// <summary>A command's reply as markup.</summary>
internal static class ReplyFragment
{
    /// <param name="reply">What to show.</param>
    /// <param name="turn">Shows a button that runs a command.</param>
    public static Html Show(Reply reply, Func<string, string, Html> turn) => Html.Of($"""
        <section class="panel reply{Html.When(reply.IsError, () => Html.Of($" failed"))}" role="status">
          <h2>{reply.Title}</h2>
          {Lines(reply.Lines)}
          {Html.Each(reply.Fields, Field)}
          {Page(reply.Page, turn)}
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

    private static Html Page(ReplyPage? page, Func<string, string, Html> turn) => page is null
        ? Html.Empty
        : Html.Of($"""<div class="turn">{Turn(page.Previous, "Previous", turn)}<span class="small">Page {page.Number} of {page.Count}</span>{Turn(page.Next, "Next", turn)}</div>""");

    private static Html Turn(string? command, string text, Func<string, string, Html> turn) => command is null ? Html.Empty : turn(command, text);
}
