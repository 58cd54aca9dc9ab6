namespace NewsMonitor.Storage;

/// <summary>The store cannot be opened. The message is one sentence that says why and what to do.</summary>
public sealed class StoreUnavailableException(string sentence, Exception? cause = null) : Exception(sentence, cause);
