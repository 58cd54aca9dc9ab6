namespace NewsMonitor.Chat;

/// <summary>A named option of a command.</summary>
/// <param name="Name">Lower case: <c>topic</c>, <c>level</c>.</param>
/// <param name="Summary">What it is, at most 100 characters.</param>
/// <param name="Required">Whether the command needs it.</param>
/// <param name="Choices">The values allowed; null for any.</param>
public sealed record CommandOption(string Name, string Summary, bool Required = false, IReadOnlyList<string>? Choices = null)
{
    /// <summary>What its value is.</summary>
    public OptionKind Kind { get; init; } = OptionKind.Text;

    /// <summary>Where suggestions for it come from; see <see cref="CommandHandler.SuggestAsync"/>.</summary>
    public OptionSource Suggests { get; init; } = OptionSource.None;

    /// <summary>As a form shows it: TOPIC or [level]; a word that is the only choice stands for itself.</summary>
    public override string ToString() => (Required, Choices) switch
    {
        (false, [var only]) => $"[{only}]",
        (true, _) => Name.ToUpperInvariant(),
        _ => $"[{Name}]",
    };
}
