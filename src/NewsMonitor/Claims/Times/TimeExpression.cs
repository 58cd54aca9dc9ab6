namespace NewsMonitor.Claims.Times;

/// <summary>A stretch of time named in a sentence, resolved against the day of publication.</summary>
/// <param name="First">Index of its first token.</param>
/// <param name="End">Index of the token after it.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
/// <param name="Recurs">Whether the words name no year, so that a plan means the next one: "in August".</param>
internal sealed record TimeExpression(int First, int End, DateOnly From, DateOnly To, bool Recurs = false);
