using System.Globalization;
using System.Text;

namespace NewsMonitor.Claims.Lexicon.WordNet;

/// <summary>Reads the files of WordNet 3.0, in the format of its wndb(5WN) and cntlist(5WN) pages; glosses and adverbs are left out.</summary>
internal static class WordNetFolder
{
    private const long LargestFile = 64L << 20;
    private const int LongestLine = 1 << 16;

    private static readonly (WordClass Class, string Extension)[] Classes = [(WordClass.Verb, "verb"), (WordClass.Noun, "noun"), (WordClass.Adjective, "adj")];

    /// <exception cref="InvalidDataException">A file is missing or not in the format; the message names file and line.</exception>
    public static WordNetFiles Read(string folder)
    {
        var files = new WordNetFiles([], [], [], []);
        foreach (var (kind, extension) in Classes)
        {
            EachLine(folder, $"data.{extension}", line => AddSynset(files, kind, line));
        }

        foreach (var (kind, extension) in Classes)
        {
            EachLine(folder, $"index.{extension}", line => AddIndex(files, kind, line));
            EachLine(folder, $"{extension}.exc", line => AddException(files, kind, line));
        }

        EachLine(folder, "cntlist.rev", line => AddUses(files, line));
        Require(files.Synsets.Values.All(synset => Array.TrueForAll(synset.Pointers, pointer => files.Synsets.ContainsKey((pointer.Class, pointer.Offset)))), "a link leads nowhere");
        return files;
    }

    private static void EachLine(string folder, string name, Action<string> read)
    {
        var path = Path.Combine(folder, name);
        Require(File.Exists(path), $"There is no file {path}");
        Require(new FileInfo(path).Length is > 0 and <= LargestFile, $"{path} is empty or larger than {LargestFile >> 20} MiB");
        var number = 0;
        foreach (var line in File.ReadLines(path, Encoding.Latin1))
        {
            number++;
            // The licence stands indented at the top of each file.
            if (line.Length == 0 || line[0] == ' ')
            {
                continue;
            }

            try
            {
                Require(line.Length <= LongestLine, "it is too long");
                read(line);
            }
            catch (Exception damaged) when (damaged is InvalidDataException or FormatException or OverflowException or ArgumentException or IndexOutOfRangeException)
            {
                throw new InvalidDataException($"{path}, line {number} cannot be read: {damaged.Message.TrimEnd('.')}", damaged);
            }
        }
    }

    /// <summary>offset, file, class, count of words, (word, number)..., count of links, (symbol, offset, class, source and target)...</summary>
    private static void AddSynset(WordNetFiles files, WordClass kind, string line)
    {
        var gloss = line.IndexOf(" | ", StringComparison.Ordinal);
        var cells = (gloss < 0 ? line : line[..gloss]).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var words = new string[Hex(cells[3])];
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = Word(cells[4 + (2 * i)]);
        }

        var at = 4 + (2 * words.Length);
        var pointers = new List<SynsetPointer>();
        var count = Number(cells[at++]);
        for (var i = 0; i < count; i++, at += 4)
        {
            var (from, to) = (Hex(cells[at + 3][..2]) - 1, Hex(cells[at + 3][2..]) - 1);
            Require(from < words.Length, "a link starts from a word that is not there");
            if (ClassOf(cells[at + 2]) is { } target)
            {
                pointers.Add(new SynsetPointer(cells[at], target, Number(cells[at + 1]), from, to));
            }
        }

        var synset = new Synset(kind, Number(cells[0]), Number(cells[1]), words, [.. pointers]);
        Require(words.Length > 0 && files.Synsets.TryAdd(synset.Id, synset), "it holds no word, or one offset twice");
    }

    /// <summary>word, class, count of senses, ..., the offsets of the senses at the end.</summary>
    private static void AddIndex(WordNetFiles files, WordClass kind, string line)
    {
        var cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var senses = Number(cells[2]);
        Require(senses > 0 && senses < cells.Length - 3, "its count of senses is not that of its offsets");
        var offsets = Array.ConvertAll(cells[^senses..], Number);
        Require(Array.TrueForAll(offsets, offset => files.Synsets.ContainsKey((kind, offset))), "a sense is not in the data file");
        Require(files.Index.TryAdd((Word(cells[0]), kind), offsets), "the word stands there twice");
    }

    /// <summary>form, base form...</summary>
    private static void AddException(WordNetFiles files, WordClass kind, string line)
    {
        var cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Require(cells.Length > 1, "a form has no base form");
        files.Exceptions.Add((kind, Word(cells[0]), Word(cells[1])));
    }

    /// <summary>word%class:..., place of the sense, count.</summary>
    private static void AddUses(WordNetFiles files, string line)
    {
        var cells = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var percent = cells[0].LastIndexOf('%');
        Require(percent > 0, "a sense has no key");
        WordClass? kind = cells[0][percent + 1] switch { '1' => WordClass.Noun, '2' => WordClass.Verb, '3' or '5' => WordClass.Adjective, _ => null };
        if (kind is { } known)
        {
            files.Uses[(Word(cells[0][..percent]), known, Number(cells[1]))] = Number(cells[2]);
        }
    }

    /// <summary>Spaces for underscores; the place marks of adjectives, "(a)", go.</summary>
    private static string Word(string cell)
    {
        var mark = cell.IndexOf('(', StringComparison.Ordinal);
        return (mark > 0 ? cell[..mark] : cell).Replace('_', ' ');
    }

    private static WordClass? ClassOf(string cell) => cell switch
    {
        "v" => WordClass.Verb,
        "n" => WordClass.Noun,
        "a" or "s" => WordClass.Adjective,
        "r" => null,
        _ => throw new InvalidDataException($"\"{cell}\" is no class of words"),
    };

    private static int Number(string cell) => int.Parse(cell, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int Hex(string cell) => int.Parse(cell, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new InvalidDataException(otherwise);
        }
    }
}
