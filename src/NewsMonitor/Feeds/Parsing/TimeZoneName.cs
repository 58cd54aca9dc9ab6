using System.Collections.Frozen;

namespace NewsMonitor.Feeds.Parsing;

/// <summary>Time zones as dates state them.</summary>
internal static class TimeZoneName
{
    private static readonly FrozenDictionary<string, double> Hours = new Dictionary<double, string>
    {
        [-10] = "hst",
        [-9] = "akst",
        [-8] = "pst pt akdt",
        [-7] = "mst mt pdt",
        [-6] = "cst ct mdt",
        [-5] = "est et cdt",
        [-4] = "edt ast",
        [-3.5] = "nst",
        [-3] = "adt brt",
        [0] = "ut utc gmt wet z",
        [1] = "bst cet mez west",
        [2] = "cest mesz eet sast",
        [3] = "eest idt msk trt",
        [3.5] = "irst",
        [4] = "msd gst",
        [4.5] = "irdt",
        [5] = "pkt",
        [5.5] = "ist",
        [7] = "wib ict",
        [8] = "sgt hkt pht myt awst",
        [9] = "jst kst",
        [9.5] = "acst",
        [10] = "aest",
        [11] = "aedt",
        [12] = "nzst",
        [13] = "nzdt",
    }.SelectMany(zone => zone.Value.Split(' '), (zone, name) => (name, zone.Key)).ToFrozenDictionary(zone => zone.name, zone => zone.Key, StringComparer.OrdinalIgnoreCase);

    /// <summary>The offset a text states: nothing, <c>Z</c>, <c>+03:30</c>, a name, a name with an offset, a remark in
    /// brackets behind it; null when it is none of these.</summary>
    public static TimeSpan? Offset(ReadOnlySpan<char> text)
    {
        var remark = text.IndexOf('(');
        var cursor = new DateCursor((remark < 0 ? text : text[..remark]).Trim());
        var name = cursor.Letters();
        // RFC 2822, 4.3: the military letters were defined backwards, so they say nothing.
        var offset = name.Length <= 1 ? TimeSpan.Zero : Named(name);
        if (cursor.AtEnd || offset is null) return offset;
        return Numeric(ref cursor);
    }

    /// <summary>The offset of a zone by its name; null when it is not known.</summary>
    public static TimeSpan? Named(ReadOnlySpan<char> name) =>
        Hours.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var hours) ? TimeSpan.FromHours(hours) : null;

    /// <summary>An offset as a sign and digits, with or without colon; null when it is none.</summary>
    private static TimeSpan? Numeric(ref DateCursor cursor)
    {
        var isWest = cursor.Current is '-' or '\u2212';
        if (!isWest && cursor.Current != '+') return null;
        cursor.Step();
        var ahead = cursor.DigitsAhead();
        if (ahead is < 1 or > 4) return null;
        var hours = cursor.Digits(ahead > 2 ? ahead - 2 : ahead);
        var minutes = 0;
        if (cursor.Accept(':') && cursor.DigitsAhead() != 2) return null;
        if (cursor.DigitsAhead() == 2) minutes = cursor.Digits(2);
        if (!cursor.AtEnd || minutes > 59) return null;
        var offset = new TimeSpan(hours, minutes, 0);
        return isWest ? -offset : offset;
    }
}
