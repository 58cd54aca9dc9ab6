using NewsMonitor.Claims.Lexicon;
using NewsMonitor.Claims.Sentences;

namespace NewsMonitor.Claims.Entities;

/// <summary>Finds known names in a sentence: countries with capitals and peoples, people, organisations, outlets, systems.</summary>
internal sealed class Gazetteer
{
    private static readonly Entity NoName = new("", EntityKind.NoName, "", "", "");

    private readonly PhraseTrie<Entity> names = new(WordUse.Name);
    private readonly HashSet<string> people = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> makers = new(StringComparer.Ordinal);

    /// <exception cref="InvalidDataException">A row is not in the format.</exception>
    public Gazetteer(LexiconRows rows)
    {
        foreach (var row in rows.Of("countries", 4))
        {
            AddAll(row[1], new Entity(row[0], EntityKind.Country, row[0], row[0], ""));
            AddAll(row[2], new Entity(row[0], EntityKind.Demonym, row[0], row[0], ""));
            AddAll(row[3], new Entity(row[0], EntityKind.Country, row[0], row[0], ""));
        }

        foreach (var row in rows.Of("systems", 5, 2))
        {
            var family = row[1].Length > 0 ? row[1] : row[0];
            AddAll(row[4], new Entity(row[0], EntityKind.System, row[3], family, row[2]));
            makers[row[0]] = row[3];
            makers.TryAdd(family, row[3]);
        }

        foreach (var (file, kind) in new[] { ("people", EntityKind.Person), ("organisations", EntityKind.Organisation) })
        {
            foreach (var row in rows.Of(file, 3))
            {
                _ = kind == EntityKind.Person && people.Add(row[0]);
                AddAll(row[1], new Entity(row[0], kind, row[2].Length > 0 ? row[2] : row[0], row[0], ""));
            }
        }

        foreach (var row in rows.Of("outlets", 2))
        {
            AddAll(row[1], new Entity(row[0], EntityKind.Outlet, row[0], row[0], ""));
        }

        AddClassWords(rows.Of("classes", 2, 0));
        foreach (var row in rows.Of("no-names", 1))
        {
            names.Add(row[0], NoName);
        }
    }

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
    public List<Mention> Find(List<Token> tokens)
    {
        var mentions = new List<Mention>();
        for (var i = 0; i < tokens.Count;)
        {
            var entity = names.Find(tokens, i, out var length);
            if (entity is null || !IsName(entity, tokens, i, length))
            {
                (entity, length) = (Designated(tokens[i]), 1);
            }

            if (entity is not null && entity.Kind != EntityKind.NoName)
            {
                mentions.Add(new Mention(entity, i, length, tokens[i + length - 1].Is(TokenShape.Possessive)));
            }

            i += length;
        }

        return mentions;
    }

    /// <summary>A designator that no list holds, "Su-75" or "K-8", is a system all the same: a variant of one that is listed
    /// ("F-16V"), or its own.</summary>
    private Entity? Designated(Token token)
    {
        if (!token.Is(TokenShape.Designator) || !token.Is(TokenShape.Capital) || !token.Norm.Contains('-', StringComparison.Ordinal))
        {
            return null;
        }

        var stem = token.Norm.IndexOf('-', StringComparison.Ordinal) + 1;
        while (stem < token.Norm.Length && char.IsAsciiDigit(token.Norm[stem]))
        {
            stem++;
        }

        return names.Find([token with { Word = Word.Of(token.Norm.AsSpan(0, stem)) }], 0, out _) is { Kind: EntityKind.System } listed
            ? listed
            : new Entity(token.Norm, EntityKind.System, "", token.Norm, "");
    }

    /// <summary>Names are written with a capital; class words and designators need none.</summary>
    private static bool IsName(Entity entity, List<Token> tokens, int at, int length)
    {
        var first = length > 1 && tokens[at].Is("the") ? tokens[at + 1] : tokens[at];
        return first.Is(TokenShape.Capital) || first.Norm.StartsWith("al-", StringComparison.Ordinal) || entity.Kind is EntityKind.ClassWord or EntityKind.NoName
            || (entity.Kind == EntityKind.System && first.Norm.Any(char.IsAsciiDigit));
    }

    /// <summary>A word of several rows stands for all their classes.</summary>
    private void AddClassWords(IEnumerable<string[]> rows)
    {
        foreach (var classes in rows
            .SelectMany(row => LexiconTable.Alternatives(row[1]), (row, word) => (Word: word, Class: row[0])).GroupBy(pair => pair.Word, pair => pair.Class))
        {
            var known = string.Join('|', classes);
            names.Add(classes.Key, new Entity(known, EntityKind.ClassWord, "", "", known));
        }
    }

    private void AddAll(string cell, Entity entity)
    {
        foreach (var name in LexiconTable.Alternatives(cell))
        {
            names.Add(name, entity);
        }
    }
}
