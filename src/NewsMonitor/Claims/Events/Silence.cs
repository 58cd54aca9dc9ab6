namespace NewsMonitor.Claims.Events;

/// <summary>"Declined to comment on the request": who will not speak neither turns a thing down nor says that it is so.</summary>
internal static class Silence
{
    /// <summary>Whether a word may be of somebody's who will not speak; a sentence without one says all it knows.</summary>
    public static bool MayTell(string norm) => norm is "comment" or "comments" || IsRefusal(norm);

    /// <summary>Whether the verb at a token only refuses an answer.</summary>
    public static bool At(SentenceReading reading, int verb) =>
        IsRefusal(reading.Norm(verb))
        && reading.Norm(verb + 1) is "to"
        && (reading.Norm(verb + 2) is "comment" or "say" or "elaborate" or "discuss" or "answer" or "speculate" or "specify" or "disclose" or "respond" or "name" or "identify"
            || (reading.Norm(verb + 2) is "be" && reading.Norm(verb + 3) is "drawn" or "named" or "identified" or "quoted" or "interviewed"));

    private static bool IsRefusal(string norm) => norm is "decline" or "declines" or "declined" or "declining" or "refuse" or "refuses" or "refused" or "refusing";
}
