using NewsMonitor.Ledger.Grading;

namespace NewsMonitor.Host.Configuration;

/// <summary>How reliable outlets are held to be, for the grades of claims.</summary>
internal static class OutletSettings
{
    public static IReadOnlyList<OutletRating> Read(SettingsReader reader) => [.. reader.Objects("Outlets", ReadRating).OfType<OutletRating>()];

    private static OutletRating? ReadRating(SettingsReader reader)
    {
        var outlet = reader.Optional("Outlet");
        var reliability = reader.Choice("Reliability", SourceReliability.F);
        if (outlet is not null)
        {
            return new OutletRating(outlet, reliability);
        }

        reader.Refuse("Outlet", "missing", "an outlet's name, as its feed gives it");
        return null;
    }
}
