using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace NewsMonitor.Watchlist;

/// <summary>Reads <c>watchlist.yaml</c>: a list <c>topics</c>, each with a <c>name</c> and either <c>any</c>, a list of terms
/// one of which must be found, or <c>all</c>, a list of such lists of each of which one must be found.</summary>
public static class WatchlistFile
{
    /// <summary>Reads a file. What is wrong with it is told in one sentence.</summary>
    public static WatchlistReading Read(string path)
    {
        try
        {
            return Parse(File.ReadAllText(path), path);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return new WatchlistReading.Failed($"{path} cannot be read ({unreadable.Message.TrimEnd('.')}); create it or set Monitor:Watchlist:File.");
        }
    }

    /// <param name="yaml">The file's text.</param>
    /// <param name="path">Its name, for the sentence.</param>
    public static WatchlistReading Parse(string yaml, string path)
    {
        try
        {
            var stream = new YamlStream();
            stream.Load(new StringReader(yaml));
            if (stream.Documents.Count == 0) return new WatchlistReading.Failed($"{path} is empty; it needs a list named topics.");
            return new WatchlistReading.Read(Topics(stream.Documents[0].RootNode));
        }
        catch (WatchlistFault fault)
        {
            return new WatchlistReading.Failed($"{path}, line {fault.Line}: {fault.Message}");
        }
        catch (YamlException broken)
        {
            return new WatchlistReading.Failed($"{path}, line {broken.Start.Line}: this is no sound YAML ({broken.InnerException?.Message ?? broken.Message}); check indentation and quotes there.");
        }
    }

    private static List<Topic> Topics(YamlNode root)
    {
        var topics = new List<Topic>();
        foreach (var (key, value) in Pairs(root, "the file"))
        {
            if (key != "topics") throw new WatchlistFault(root, $"\"{key}\" is no known key; only topics is.");
            foreach (var node in List(value, "topics"))
            {
                var topic = ReadTopic(node);
                var isKnown = topics.Exists(known => known.Name.Equals(topic.Name, StringComparison.OrdinalIgnoreCase));
                topics.Add(isKnown ? throw new WatchlistFault(node, $"topic \"{topic.Name}\" stands here a second time; join the two.") : topic);
            }
        }

        return topics.Count > 0 ? topics : throw new WatchlistFault(root, "there are no topics; write at least one under topics.");
    }

    private static Topic ReadTopic(YamlNode node)
    {
        string? name = null;
        List<IReadOnlyList<string>>? sides = null;
        foreach (var (key, value) in Pairs(node, "a topic"))
        {
            if (key is "any" or "all" && sides is not null) throw new WatchlistFault(value, "a topic has either any or all, not both.");
            switch (key)
            {
                case "name":
                    name = Text(value, "name");
                    break;
                case "any":
                    sides = [Terms(value, "any")];
                    break;
                case "all":
                    sides = List(value, "all").Select(side => (IReadOnlyList<string>)Terms(side, "a side of all")).ToList();
                    break;
                default:
                    throw new WatchlistFault(value, $"\"{key}\" is no known key of a topic; name, any and all are.");
            }
        }

        if (name is null) throw new WatchlistFault(node, "this topic has no name; add one.");
        return sides is { Count: > 0 } ? new Topic(name, sides) : throw new WatchlistFault(node, $"topic \"{name}\" has no terms; list them under any.");
    }

    private static List<string> Terms(YamlNode node, string what)
    {
        var terms = new List<string>();
        foreach (var item in List(node, what))
        {
            var term = Text(item, "a term");
            terms.Add(TermPattern.IsUsable(term) ? term : throw new WatchlistFault(item, $"the term \"{term}\" has neither letter nor digit."));
        }

        return terms.Count > 0 ? terms : throw new WatchlistFault(node, $"{what} is an empty list; write at least one term.");
    }

    private static IEnumerable<(string Key, YamlNode Value)> Pairs(YamlNode node, string what)
    {
        var map = node as YamlMappingNode ?? throw new WatchlistFault(node, $"{what} must be written as keys with values.");
        return map.Children.Select(pair => (Text(pair.Key, "a key"), pair.Value));
    }

    private static IEnumerable<YamlNode> List(YamlNode node, string what) =>
        node as YamlSequenceNode ?? throw new WatchlistFault(node, $"{what} must be a list.");

    private static string Text(YamlNode node, string what)
    {
        var text = (node as YamlScalarNode)?.Value?.Trim();
        return string.IsNullOrEmpty(text) ? throw new WatchlistFault(node, $"{what} is blank or no text; write a text.") : text;
    }

    private sealed class WatchlistFault(YamlNode node, string message) : Exception(message)
    {
        public long Line { get; } = node.Start.Line;
    }
}
