using NewsMonitor.Alerts;
using NewsMonitor.Chat;

namespace NewsMonitor.Host.Web.Pages;

/// <summary>Any chat command, typed on the page.</summary>
internal sealed class ConsolePage(CommandHandler commands, FormGuard forms, AdminGate gate)
{
    private const string CommandField = "command";
    private const string PressField = "press";
    private const string TokenField = "token";

    /// <summary>The console with its help; or, for a link to a button, with what the button says to who may only read.</summary>
    public async Task<IResult> ShowAsync(HttpContext context, CancellationToken cancellation)
    {
        if (context.Request.Query[PressField].ToString() is not { Length: > 0 } pressed)
        {
            return await AnswerAsync(context, "/help", typed: "", cancellation);
        }

        var reader = CallerOf(context) with { MayChange = false };
        return Page(context, "", await commands.PressAsync(new Press(pressed, reader, ChannelAddress.Web), cancellation), StatusCodes.Status200OK);
    }

    /// <summary>Runs the command of the form.</summary>
    public async Task<IResult> RunAsync(HttpContext context, CancellationToken cancellation)
    {
        if (await ReadFormAsync(context, cancellation) is not { } form)
        {
            return Refused(context);
        }

        if (form[PressField].ToString() is { Length: > 0 } pressed)
        {
            var answer = await commands.PressAsync(new Press(pressed, CallerOf(context), ChannelAddress.Web), cancellation);
            return Page(context, "", answer, StatusCodes.Status200OK);
        }

        var typed = form[CommandField].ToString();
        return await AnswerAsync(context, typed, typed, cancellation);
    }

    /// <summary>Lets in who shows the admin token.</summary>
    public async Task<IResult> SignInAsync(HttpContext context, CancellationToken cancellation)
    {
        if (await ReadFormAsync(context, cancellation) is not { } form)
        {
            return Refused(context);
        }

        if (gate.TryOpen(context, form[TokenField].ToString()))
        {
            return Results.Redirect("/console");
        }

        var wrong = new Reply { Title = "That is not the admin token.", IsError = true };
        return Page(context, "", wrong, StatusCodes.Status403Forbidden);
    }

    private async Task<IResult> AnswerAsync(HttpContext context, string command, string typed, CancellationToken cancellation)
    {
        var reply = await commands.HandleAsync(new CommandRequest(command, CallerOf(context), ChannelAddress.Web), cancellation);
        return Page(context, typed, reply, StatusCodes.Status200OK);
    }

    private Caller CallerOf(HttpContext context) => new("web", gate.IsOpenTo(context));

    private async Task<IFormCollection?> ReadFormAsync(HttpContext context, CancellationToken cancellation)
    {
        if (!context.Request.HasFormContentType)
        {
            return null;
        }

        var form = await context.Request.ReadFormAsync(cancellation);
        return forms.Accepts(context, form[FormGuard.Field].ToString()) ? form : null;
    }

    private PageResult Refused(HttpContext context)
    {
        var reply = new Reply { Title = "That form did not come from this page as it is now.", Lines = ["Nothing was done. Send it again from here."], IsError = true };
        return Page(context, "", reply, StatusCodes.Status400BadRequest);
    }

    private PageResult Page(HttpContext context, string typed, Reply reply, int status)
    {
        var token = forms.Token(context);
        return new PageResult(Layout.Page("Console", "/console", Html.Of($"""
            <h1>Console</h1>
            <form method="post" action="/console">
              <input type="hidden" name="{FormGuard.Field}" value="{token}">
              <input type="text" name="{CommandField}" value="{typed}" aria-label="Command" placeholder="/claims S-400" maxlength="2000" autocomplete="off" autocapitalize="off" spellcheck="false" autofocus>
              <button>Run</button>
            </form>
            {ReplyFragment.Show(reply, button => Button(token, button))}
            {Html.When(gate.AsksForToken && !gate.IsOpenTo(context), () => SignIn(token))}
            """)), status);
    }

    private static Html Button(string token, ReplyButton button) => Html.Of($"""
        <form method="post" action="/console">
          <input type="hidden" name="{FormGuard.Field}" value="{token}">
          <button name="{PressField}" value="{button.Press}">{button.Label}</button>
        </form>
        """);

    private static Html SignIn(string token) => Html.Of($"""
        <h2>Changing things</h2>
        <p class="small">Feeds, keywords and routes are changed by who shows the admin token.</p>
        <form method="post" action="/session">
          <input type="hidden" name="{FormGuard.Field}" value="{token}">
          <input type="password" name="{TokenField}" aria-label="Admin token" autocomplete="current-password">
          <button>Sign in</button>
        </form>
        """);
}
