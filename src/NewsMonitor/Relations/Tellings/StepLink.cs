namespace NewsMonitor.Relations.Tellings;

/// <summary>How near what happens in one sentence is to what happens in another, be it so or not.</summary>
/// <param name="Weight">0 to 1.</param>
/// <param name="SameObject">Whether it is done to one thing.</param>
internal readonly record struct StepLink(double Weight, bool SameObject)
{
    /// <summary>"Plan" and "start" say little without their company.</summary>
    private const double LightStep = 0.5;

    /// <summary>The nearest two of their happenings.</summary>
    public static StepLink Of(ReadHappening[] ofLater, ReadHappening[] ofEarlier, StepRelations steps)
    {
        var best = default(StepLink);
        foreach (var later in ofLater)
        {
            foreach (var earlier in ofEarlier)
            {
                var weight = Nearness(steps.Between(later.Step, earlier.Step)) * (later.IsLight ? LightStep : 1);
                if (weight > best.Weight)
                {
                    best = new StepLink(weight, steps.Objects(later, earlier) > 0);
                }
            }
        }

        return best;
    }

    private static double Nearness(StepRelation relation) => relation switch
    {
        StepRelation.None => 0,
        StepRelation.Same => 1,
        StepRelation.Opposes => 0.8,
        StepRelation.Entails or StepRelation.EntailedBy => 0.7,
        StepRelation.Ends or StepRelation.Presupposes => 0.6,
        StepRelation.PresupposedBy => 0.5,
        StepRelation.EndedBy => 0.4,
        _ => 0.3,
    };
}
