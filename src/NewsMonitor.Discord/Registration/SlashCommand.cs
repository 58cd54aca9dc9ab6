namespace NewsMonitor.Discord.Registration;

/// <summary>A command as Discord lists it: <c>ApplicationCommandUpdateRequest</c> of its API.</summary>
/// <param name="Name">Without the slash; 1 to 32.</param>
/// <param name="Description">1 to 100.</param>
/// <param name="Options">Those that must be given first; or the subcommands.</param>
internal sealed record SlashCommand(string Name, string Description, IReadOnlyList<SlashOption> Options)
{
    /// <summary>What a member needs so that Discord offers the command: bits as a number; null for nothing.</summary>
    public long? DefaultMemberPermissions { get; init; }

    /// <summary>Where it is offered: 0 in servers, 1 in direct messages with the bot.</summary>
    public IReadOnlyList<int> Contexts { get; } = [0, 1];

    /// <summary>Who brings it along: 0 the server that the bot is in, never a person.</summary>
    public IReadOnlyList<int> IntegrationTypes { get; } = [0];
}

/// <summary>An option or a subcommand.</summary>
/// <param name="Type">1 subcommand, 3 text, 4 whole number, 8 role.</param>
/// <param name="Name">1 to 32.</param>
/// <param name="Description">1 to 100.</param>
internal sealed record SlashOption(int Type, string Name, string Description)
{
    public const int Subcommand = 1;
    public const int Text = 3;
    public const int Number = 4;
    public const int Role = 8;

    public bool? Required { get; init; }

    public bool? Autocomplete { get; init; }

    public long? MinValue { get; init; }

    public IReadOnlyList<SlashChoice>? Choices { get; init; }

    /// <summary>Of a subcommand.</summary>
    public IReadOnlyList<SlashOption>? Options { get; init; }
}

/// <summary>A value that may be chosen; 1 to 100.</summary>
internal sealed record SlashChoice(string Name, string Value);
