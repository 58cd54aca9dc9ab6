using System.Collections.Frozen;

namespace NewsMonitor.Feeds.Parsing;

/// <summary>Names of the months, whole and shortened, in the languages feeds are dated in: English, German, French,
/// Spanish, Portuguese, Italian, Dutch, Swedish, Polish, Russian, Turkish, Greek, Arabic, Indonesian.</summary>
internal static class MonthNames
{
    private static readonly string[] Names =
    [
        "january jan januar jänner janvier janv enero ene janeiro gennaio gen januari styczeń stycznia sty январь января янв ocak oca ιανουάριος ιανουαρίου ιαν يناير",
        "february feb februar février févr fév fevrier febrero fevereiro fev febbraio februari luty lutego lut февраль февраля фев февр şubat şub subat φεβρουάριος φεβρουαρίου φεβ فبراير",
        "march mar märz mär mrz mars marzo março marco maart mrt marzec marca март марта мар mart μάρτιος μαρτίου μαρ μάρ مارس maret",
        "april apr avril avr abril abr aprile kwiecień kwietnia kwi апрель апреля апр nisan nis απρίλιος απριλίου απρ أبريل ابريل",
        "may mai mayo maio maggio mag mei maj maja май мая mayıs mayis μάιος μαΐου μαϊ μάι مايو",
        "june jun juni juin junio junho giugno giu czerwiec czerwca cze июнь июня июн haziran haz ιούνιος ιουνίου ιουν ιούν يونيو",
        "july jul juli juillet juil julio julho luglio lug lipiec lipca lip июль июля июл temmuz tem ιούλιος ιουλίου ιουλ ιούλ يوليو",
        "august aug août aout agosto ago augustus agustus augusti sierpień sierpnia sie август августа авг ağustos ağu agustos αύγουστος αυγούστου αυγ αύγ أغسطس اغسطس agu",
        "september sep sept septembre septiembre setiembre setembro set settembre wrzesień września wrz сентябрь сентября сен сент eylül eyl eylul σεπτέμβριος σεπτεμβρίου σεπ سبتمبر",
        "october oct oktober okt octobre octubre outubro out ottobre ott październik października paź октябрь октября окт ekim eki οκτώβριος οκτωβρίου οκτ أكتوبر اكتوبر",
        "november nov novembre noviembre novembro listopad listopada lis ноябрь ноября ноя нояб kasım kas kasim νοέμβριος νοεμβρίου νοε νοέ نوفمبر",
        "december dec dezember dez décembre déc decembre diciembre dic dezembro dicembre desember des grudzień grudnia gru декабрь декабря дек aralık ara aralik δεκέμβριος δεκεμβρίου δεκ ديسمبر",
    ];

    private static readonly FrozenDictionary<string, int> ByName = Names
        .SelectMany((names, index) => names.Split(' ').Select(name => (name, Month: index + 1)))
        .ToFrozenDictionary(pair => pair.name, pair => pair.Month, StringComparer.OrdinalIgnoreCase);

    /// <summary>1 to 12, or 0 when the word names no month.</summary>
    public static int Of(ReadOnlySpan<char> word) =>
        ByName.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(word, out var month) ? month : 0;
}
