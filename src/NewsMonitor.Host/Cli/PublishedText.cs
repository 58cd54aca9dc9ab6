using System.Globalization;
using NewsMonitor.Items;

namespace NewsMonitor.Host.Cli;

/// <summary>A text with its outlet and date, as <c>replay</c> and <c>judge</c> are given it.</summary>
/// <param name="Published">ISO 8601; a day without time is taken as its first moment in UTC.</param>
internal sealed record PublishedText(string? Id, string? Outlet, string? Title, string? Url, string? Published, string? Text)
{
    /// <summary>The text as an item.</summary>
    /// <param name="id">Its main key.</param>
    /// <exception cref="CommandFailure">The text or its date is missing.</exception>
    public Item ToItem(string id)
    {
        if (string.IsNullOrWhiteSpace(Text) && string.IsNullOrWhiteSpace(Title))
        {
            throw new CommandFailure($"Item {id} has no text.");
        }

        if (!DateTimeOffset.TryParse(Published, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var published))
        {
            throw new CommandFailure($"Item {id} needs \"published\" as a date such as 2019-05-31T07:00:00Z, not \"{Published}\".");
        }

        return new Item
        {
            Keys = [new ItemKey(id)],
            Outlet = string.IsNullOrWhiteSpace(Outlet) ? "unknown" : Outlet,
            Title = Title ?? "",
            Text = Text ?? "",
            Address = Uri.TryCreate(Url, UriKind.Absolute, out var address) && (address.Scheme is "http" or "https") ? address : null,
            PublishedAt = published,
            SeenAt = published,
        };
    }
}
