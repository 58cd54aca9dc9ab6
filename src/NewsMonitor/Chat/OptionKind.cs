namespace NewsMonitor.Chat;

/// <summary>What an option's value is.</summary>
public enum OptionKind
{
    /// <summary>One line of text.</summary>
    Text,

    /// <summary>A whole number from 1.</summary>
    Number,

    /// <summary>A role or user group, as the platform writes a mention of one.</summary>
    Mention,
}
