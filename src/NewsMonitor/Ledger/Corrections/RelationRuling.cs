namespace NewsMonitor.Ledger.Corrections;

/// <summary>A person's word on a relation, over the judge's.</summary>
/// <param name="Judged">What the judge said; <see cref="RelationLabel.Unrelated"/> when the judge said nothing.</param>
/// <param name="Who">Whose word it is.</param>
/// <param name="At">When it was given.</param>
public sealed record RelationRuling(RelationLabel Judged, string Who, DateTimeOffset At);
