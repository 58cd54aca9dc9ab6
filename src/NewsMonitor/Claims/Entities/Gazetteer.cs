using NewsMonitor.Claims.Lexicon;
using NewsMonitor.Claims.Sentences;

namespace NewsMonitor.Claims.Entities;

/// <summary>Finds known names in a sentence: countries with capitals and peoples, people, organisations, outlets, systems.</summary>
internal sealed class Gazetteer
{
    private static readonly Lazy<Gazetteer> TheShipped = new(() => new Gazetteer());

    private readonly PhraseTrie<Entity> names = new();
    private readonly HashSet<string> people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> makers = new(StringComparer.Ordinal);

    private Gazetteer()
    {
        foreach (var row in LexiconTable.Rows("countries", 4))
        {
            AddAll(row[1], new Entity(row[0], EntityKind.Country, row[0], row[0], ""));
            AddAll(row[2], new Entity(row[0], EntityKind.Demonym, row[0], row[0], ""));
            AddAll(row[3], new Entity(row[0], EntityKind.Country, row[0], row[0], ""));
        }

        foreach (var row in LexiconTable.Rows("systems", 5))
        {
            var family = row[1].Length > 0 ? row[1] : row[0];
            AddAll(row[4], new Entity(row[0], EntityKind.System, row[3], family, row[2]));
            makers[row[0]] = row[3];
            makers.TryAdd(family, row[3]);
        }

        foreach (var (file, kind) in new[] { ("people", EntityKind.Person), ("organisations", EntityKind.Organisation) })
        {
            foreach (var row in LexiconTable.Rows(file, 3))
            {
                _ = kind == EntityKind.Person && people.Add(row[0]);
                AddAll(row[1], new Entity(row[0], kind, row[2].Length > 0 ? row[2] : row[0], row[0], ""));
            }
        }

        foreach (var row in LexiconTable.Rows("outlets", 2))
        {
            AddAll(row[1], new Entity(row[0], EntityKind.Outlet, row[0], row[0], ""));
        }

        foreach (var row in LexiconTable.Rows("classes", 2))
        {
            AddAll(row[1], new Entity(row[0], EntityKind.ClassWord, "", "", row[0]));
        }
    }

    /// <summary>The names of the shipped lists, read once; nothing changes them.</summary>
    public static Gazetteer Shipped => TheShipped.Value;

    /// <summary>Who makes a system, or null.</summary>
    public string? MakerOf(string? family) =>
        family is not null && makers.TryGetValue(family, out var maker) && maker.Length > 0 ? maker : null;

    public bool IsPerson(string id) => people.Contains(id);

    /// <summary>The id of an outlet by its name; a name not known stands for itself, folded.</summary>
    public string OutletId(string name)
    {
        var tokens = Tokenizer.Cut(name, 0, name.Length);
        return names.Find(tokens, 0, out var length) is { Kind: EntityKind.Outlet } outlet && length == tokens.Count
            ? outlet.Id
            : name.Trim().ToLowerInvariant();
    }

    /// <summary>The mentions of a sentence, in order, none inside another.</summary>
    public List<Mention> Find(IReadOnlyList<Token> tokens)
    {
        var mentions = new List<Mention>();
        for (var i = 0; i < tokens.Count;)
        {
            if (names.Find(tokens, i, out var length) is { } entity && IsName(entity, tokens[i]))
            {
                mentions.Add(new Mention(entity, i, length, tokens[i + length - 1].Is(TokenShape.Possessive)));
                i += length;
            }
            else
            {
                if (Designated(tokens[i]) is { } unknown)
                {
                    mentions.Add(new Mention(unknown, i, 1, tokens[i].Is(TokenShape.Possessive)));
                }

                i++;
            }
        }

        return mentions;
    }

    /// <summary>A designator that no list holds, "Su-75" or "K-8", is a system all the same.</summary>
    private static Entity? Designated(Token token) =>
        token.Is(TokenShape.Designator) && token.Is(TokenShape.Capital) && token.Norm.Contains('-', StringComparison.Ordinal)
            ? new Entity(token.Norm, EntityKind.System, "", token.Norm, "")
            : null;

    /// <summary>Names are written with a capital; class words and designators need none.</summary>
    private static bool IsName(Entity entity, Token first) =>
        entity.Kind is EntityKind.ClassWord or EntityKind.System || first.Is(TokenShape.Capital) || first.Norm is "the";

    private void AddAll(string cell, Entity entity)
    {
        foreach (var name in LexiconTable.Alternatives(cell))
        {
            names.Add(name, entity);
        }
    }
}
