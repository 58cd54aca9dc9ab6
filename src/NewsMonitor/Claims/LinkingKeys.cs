namespace NewsMonitor.Claims;

/// <summary>The keys by which appearances about the same thing find each other, however large the ledger is.</summary>
internal static class LinkingKeys
{
    /// <summary>A handful of keys: the participants that must be the same for two frames to be about one thing.</summary>
    public static IReadOnlyList<string> Of(Frame frame) => frame.Family switch
    {
        "transfer" or "value" => [$"{frame.Family}|{frame.Actor}|{frame.Counterparty}|{Family(frame.Object)}"],
        "visit" => [$"visit|{frame.Actor}|{frame.Counterparty}"],
        "capability" => [$"capability|{frame.Object}|{frame.Step}"],
        _ => [$"{frame.Family}|{frame.Actor}"],
    };

    /// <summary>What makes two frames of one item the same proposition.</summary>
    public static string Proposition(Frame frame) =>
        frame.Family == "statement"
            ? $"statement|{frame.Actor}|{string.Join(' ', frame.Words)}"
            : $"{frame.Family}|{frame.Step}|{frame.Actor}|{frame.Counterparty}|{frame.Object}|{frame.Polarity}|{(frame.Modality == Modality.Planned ? "planned" : "")}|{(frame.Time.Stated ? frame.Time.From?.Year : null)}";

    /// <summary>Variants are looked up together ("s-300pmu2" with "s-300") and told apart by the judge.</summary>
    private static string? Family(string? system)
    {
        var variant = system?.IndexOf("pmu", StringComparison.Ordinal) ?? -1;
        return variant > 0 ? system![..variant] : system;
    }
}
