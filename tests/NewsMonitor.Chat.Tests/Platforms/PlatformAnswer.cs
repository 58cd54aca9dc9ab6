namespace NewsMonitor.Chat.Tests.Platforms;

/// <summary>What a platform answers.</summary>
internal sealed record PlatformAnswer(int Status, string Body, params (string Name, string Value)[] Headers);
