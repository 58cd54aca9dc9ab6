using NewsMonitor.Claims.Entities;

namespace NewsMonitor.Claims.Events;

/// <summary>The deals an article has spoken of so far, from which "the agreement" or "the system" take what they leave out.</summary>
internal sealed class DealContext
{
    private readonly Dictionary<string, Deal> bySystem = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Entity> systems = new(StringComparer.Ordinal);
    private Deal? latest;
    private Entity? first;
    private Entity? seen;
    private int seenIn;
    private int sentence;

    /// <summary>The last step read that somebody decided, which "the decision" means; null before the first.</summary>
    public string? LatestDecision { get; private set; }

    /// <summary>Who brought the lawsuit last spoken of; null before the first.</summary>
    public string? Sued { get; set; }

    /// <summary>The system that "the system" means: the one named in this or the last sentence, else the first of the article, its headline's.</summary>
    public Entity? LatestSystem => sentence - seenIn <= 1 ? seen : first;

    public void NextSentence() => sentence++;

    public void Saw(Entity system)
    {
        first ??= system;
        systems[system.Id] = system;
        (seen, seenIn) = (system, sentence);
    }

    public void Remember(Deal deal, string step)
    {
        LatestDecision = step is "ban" or "cancel" or "suspend" or "approve" or "agree" ? step : LatestDecision;
        if (deal.IsWhole)
        {
            latest = deal;
            bySystem[deal.Family!] = deal;
            if (systems.TryGetValue(deal.Object!, out var system))
            {
                (seen, seenIn) = (system, sentence); // What a deal is about stays in mind while the deal does.
            }
        }
    }

    /// <summary>Whether a state receives a system, or what was last spoken of; null when it is not known to be of that deal.</summary>
    public bool? Receives(string party, string? family) =>
        KnownOf(family) is not { } known ? null
        : party == known.Recipient ? true
        : party == known.Supplier ? false
        : null;

    /// <summary>Fills what a deal leaves open, where nothing it says is at odds with an earlier one and its clause names
    /// no third party.</summary>
    public Deal Fill(Deal deal, IEnumerable<string>? named = null)
    {
        var known = KnownOf(deal.Family);
        return known is null || (named is not null && named.Any(party => party != known.Supplier && party != known.Recipient)) || Differs(deal.Supplier, known.Supplier) || Differs(deal.Recipient, known.Recipient)
            ? deal
            : new Deal(deal.Supplier ?? known.Supplier, deal.Recipient ?? known.Recipient, deal.Object ?? known.Object, deal.Family ?? known.Family);
    }

    private Deal? KnownOf(string? family) => family is not null ? bySystem.GetValueOrDefault(family) : latest;

    private static bool Differs(string? one, string? other) => one is not null && other is not null && one != other;
}
