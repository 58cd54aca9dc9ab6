namespace NewsMonitor.Structure.Tests;

/// <summary>One place where a rule is broken.</summary>
/// <param name="Path">The file or folder, from the root of the repository.</param>
/// <param name="Line">Counts from 1; 0 when the whole file is meant.</param>
/// <param name="Text">What is wrong there.</param>
internal sealed record Offence(string Path, int Line, string Text)
{
    public override string ToString() => Line == 0 ? $"{Path}: {Text}" : $"{Path}:{Line}: {Text}";
}
