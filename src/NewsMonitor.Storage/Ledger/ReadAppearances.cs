using NewsMonitor.Claims;

namespace NewsMonitor.Storage.Ledger;

/// <summary>Appearances that were read of late: a story's candidates are asked for with each of its reports, and reading one from its
/// stored form is dearer than comparing it. At most some thousands are kept.</summary>
internal sealed class ReadAppearances
{
    private const int Most = 2_048;

    private readonly Lock turn = new();
    private Dictionary<long, Known> latest = [];
    private Dictionary<long, Known> before = [];

    /// <summary>The appearance of that id; read from its stored form when it is not known in just that form.</summary>
    public Appearance Of(long id, string json)
    {
        lock (turn)
        {
            if ((latest.TryGetValue(id, out var known) || before.TryGetValue(id, out known)) && known.Json == json)
            {
                Keep(id, known);
                return known.Appearance;
            }
        }

        var read = AppearanceJson.Read(json);
        lock (turn)
        {
            Keep(id, new Known(json, read));
        }

        return read;
    }

    /// <summary>What was not asked for while so many others were is forgotten.</summary>
    private void Keep(long id, Known known)
    {
        if (latest.Count >= Most)
        {
            (before, latest) = (latest, []);
        }

        latest[id] = known;
    }

    private sealed record Known(string Json, Appearance Appearance);
}
