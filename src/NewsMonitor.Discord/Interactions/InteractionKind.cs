namespace NewsMonitor.Discord.Interactions;

/// <summary>What a person did: https://discord.com/developers/docs/interactions/receiving-and-responding#interaction-object-interaction-type.</summary>
internal enum InteractionKind
{
    Ping = 1,
    Command = 2,
    Press = 3,
    Autocomplete = 4,
}
