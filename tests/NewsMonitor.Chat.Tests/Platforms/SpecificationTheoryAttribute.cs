namespace NewsMonitor.Chat.Tests.Platforms;

/// <summary>A theory that needs the platforms' specifications; skipped, with the reason, where they are not.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class SpecificationTheoryAttribute : TheoryAttribute
{
    public SpecificationTheoryAttribute() => Skip = PlatformFiles.Absence;
}
