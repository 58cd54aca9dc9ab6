namespace NewsMonitor.Relations.Adjudication;

/// <summary>A tension taken up to be asked about; the call is counted already.</summary>
/// <param name="Call">The store's number of the call.</param>
/// <param name="Earlier">The earlier report.</param>
/// <param name="Later">The later report.</param>
public sealed record OpenCase(long Call, CaseSide Earlier, CaseSide Later);
