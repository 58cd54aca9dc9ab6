namespace NewsMonitor.Claims.Lexicon;

/// <summary>What a word of sureness makes of what follows it.</summary>
/// <param name="Modality">How surely it is said.</param>
internal sealed record ModalityCue(Modality Modality);
