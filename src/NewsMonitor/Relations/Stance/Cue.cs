using System.Runtime.InteropServices;

namespace NewsMonitor.Relations.Stance;

/// <summary>A cue in a text.</summary>
/// <param name="At">Its first token.</param>
/// <param name="Group">What it tells.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Cue(int At, CueGroup Group);
