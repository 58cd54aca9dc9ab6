using System.Globalization;
using Microsoft.Extensions.Configuration;

namespace NewsMonitor.Host.Configuration;

/// <summary>Reads typed values out of the configuration's <c>Monitor</c> section, remembering every key it was asked for
/// and every fault it met, so that all faults are told at once and a key nobody asked for is one of them.</summary>
internal sealed class SettingsReader(IConfigurationSection root)
{
    private readonly List<SettingFault> faults = [];
    private readonly HashSet<string> known = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> lists = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The keys asked for so far, without the section's own name; a list's is that of the list.</summary>
    public IReadOnlyCollection<string> Known => known;

    /// <summary>A value that may be absent; blank counts as absent.</summary>
    public string? Optional(string key)
    {
        known.Add(key);
        return string.IsNullOrWhiteSpace(root[key]) ? null : root[key]!.Trim();
    }

    public string Text(string key, string fallback)
    {
        known.Add(key);
        return root[key]?.Trim() ?? fallback;
    }

    /// <summary>A value that is kept out of every message.</summary>
    public string? Secret(string key, Func<string, bool> wellFormed, string allowed)
    {
        var value = Optional(key);
        if (value is not null && !wellFormed(value))
        {
            Refuse(key, "(a secret, not shown)", allowed);
        }

        return value;
    }

    public string? Optional(string key, Func<string, bool> wellFormed, string allowed)
    {
        var value = Optional(key);
        if (value is not null && !wellFormed(value))
        {
            Refuse(key, $"\"{value}\"", allowed);
        }

        return value;
    }

    public TimeSpan Duration(string key, TimeSpan fallback) => Read(key, fallback, DurationText.TryParse, DurationText.Allowed);

    public int Size(string key, int fallback) => Read(key, fallback, SizeText.TryParse, SizeText.Allowed);

    public int Count(string key, int fallback) =>
        Read(key, fallback, text => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null, "a whole number");

    public T Choice<T>(string key, T fallback)
        where T : struct, Enum
    {
        known.Add(key);
        if (root[key] is not { } text)
        {
            return fallback;
        }

        var name = Array.Find(Enum.GetNames<T>(), name => name.Equals(text.Trim(), StringComparison.OrdinalIgnoreCase));
        if (name is null)
        {
            Refuse(key, $"\"{text}\"", string.Join(", ", Enum.GetNames<T>()));
            return fallback;
        }

        return Enum.Parse<T>(name);
    }

    /// <summary>A list, as an array of the file or one text apart by commas or semicolons.</summary>
    public IReadOnlyList<T> List<T>(string key, Func<string, T?> read, string allowed)
        where T : class
    {
        known.Add(key);
        lists.Add(key);
        var texts = root[key] is { } one
            ? one.Split([',', ';'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            : [.. root.GetSection(key).GetChildren().Select(child => child.Value ?? "")];
        var values = new List<T>();
        foreach (var text in texts)
        {
            if (read(text) is { } value)
            {
                values.Add(value);
            }
            else
            {
                Refuse(key, $"\"{text}\"", allowed);
            }
        }

        return values;
    }

    /// <summary>The entries of a list of objects, each with a reader of its own whose faults join this one's.</summary>
    public IReadOnlyList<T> Objects<T>(string key, Func<SettingsReader, T> read)
    {
        known.Add(key);
        lists.Add(key);
        var values = new List<T>();
        foreach (var child in root.GetSection(key).GetChildren())
        {
            var reader = new SettingsReader(child);
            values.Add(read(reader));
            faults.AddRange(reader.Finish());
        }

        return values;
    }

    /// <summary>Records a fault: the key, what stands there, what is allowed.</summary>
    public void Refuse(string key, string value, string allowed) =>
        faults.Add(new SettingFault($"{root.Path}:{key}", $"{root.Path}:{key} is {value}; allowed: {allowed}."));

    /// <summary>Records what the options of a capability say of themselves: sentences that begin with the whole key.</summary>
    public void Refuse(IEnumerable<string> sentences) =>
        faults.AddRange(sentences.Select(sentence => new SettingFault(sentence.Split(' ', 2)[0], sentence)));

    /// <summary>All faults, those of keys nobody asked for included.</summary>
    public IReadOnlyList<SettingFault> Finish()
    {
        foreach (var (key, _) in root.AsEnumerable(makePathsRelative: true).Where(pair => pair.Value is not null && !IsKnown(pair.Key)))
        {
            var section = key.Contains(':', StringComparison.Ordinal) ? key[..(key.LastIndexOf(':') + 1)] : "";
            var siblings = known.Where(k => k.StartsWith(section, StringComparison.OrdinalIgnoreCase)).Order(StringComparer.Ordinal).ToList();
            var allowed = string.Join(", ", siblings.Count > 0 ? siblings : known.Order(StringComparer.Ordinal));
            faults.Add(new SettingFault($"{root.Path}:{key}", $"{root.Path}:{key} is no known key; allowed under {root.Path}: {allowed}."));
        }

        return faults;
    }

    private bool IsKnown(string key) => key.Length == 0 || known.Contains(key)
        || lists.Any(list => key.Length > list.Length && key[list.Length] == ':' && key.StartsWith(list, StringComparison.OrdinalIgnoreCase));

    private T Read<T>(string key, T fallback, Func<string, T?> read, string allowed)
        where T : struct
    {
        known.Add(key);
        if (root[key] is not { } text)
        {
            return fallback;
        }

        if (read(text.Trim()) is { } value)
        {
            return value;
        }

        Refuse(key, $"\"{text}\"", allowed);
        return fallback;
    }
}
