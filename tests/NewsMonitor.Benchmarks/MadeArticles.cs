using System.Globalization;
using NewsMonitor.Items;

namespace NewsMonitor.Benchmarks;

/// <summary>A stream of articles of some 400 words. Each tells one story, which several outlets tell in words of their own choice;
/// one in five is put together from sentences of the source articles, so that one saga grows as the others come and go.</summary>
internal static class MadeArticles
{
    public const int OutletsPerStory = 5;

    private const int Words = 400;
    private const int SagaEvery = 5;

    private static readonly DateTimeOffset Start = new(2024, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private static readonly string[] Syllables = ["bar", "kel", "vor", "tan", "mi", "ro", "sel", "dun", "fa", "gri", "lo", "pen", "qua", "ris", "ste", "ul", "wex", "zan", "cor", "hal"];

    private static readonly string[] Trades = ["Industries", "Airlines", "Energy", "Motors", "Bank", "Shipping", "Pharma", "Steel", "Telecom", "Aerospace", "Foods", "Software"];

    private static readonly string[] States =
    [
        "France", "India", "Brazil", "Japan", "Egypt", "Canada", "Poland", "Vietnam", "Kenya", "Mexico", "Sweden", "Thailand", "Chile", "Morocco", "Norway", "Greece", "Peru", "Italy", "Spain", "Kuwait",
    ];

    private static readonly string[] Goods = ["turbines", "tankers", "airliners", "vaccines", "batteries", "locomotives", "satellites", "reactors", "trucks", "chips", "frigates", "helicopters"];

    private static readonly string[] Months = ["January", "March", "April", "June", "August", "September", "November"];

    private static readonly string[] Lines =
    [
        "{A} agreed to sell {n} {g} to {B} for ${m} billion, the two companies announced on {d}.",
        "The deal between {A} and {B} was signed in {S}'s capital after two years of talks, according to a statement.",
        "A spokesman for {A} said that the first {k} {g} would be delivered in {M} next year.",
        "{B} has not yet paid the advance of ${k} million, two people familiar with the matter said.",
        "{T} suspended the export licence for the {g} last year because of concerns over safety.",
        "The government of {S} denied that it had asked {T} to block the sale.",
        "\"We will not cancel the contract with {B},\" the chief executive of {A} told reporters on {d}.",
        "Shares in {A} rose {k} percent after the news, while those of {B} fell slightly.",
        "{B} operates a fleet of {n} {g} and plans to retire the oldest by the end of the decade.",
        "Analysts expect that {A} will open a plant in {S}, which could create {h} jobs over five years.",
        "Regulators in {T} are reviewing the agreement and could impose conditions, a person with knowledge of the review said.",
        "A court in {S} rejected a lawsuit in which {C} had accused {A} of breaking an earlier exclusive agreement.",
        "{C} had offered ${m} billion for the same order but withdrew its bid in {M}.",
        "The price was cut by {k} percent after months of negotiation, an official of the trade ministry of {S} said.",
        "It was not clear whether the {g} could be maintained without parts that are made in {T}.",
        "Workers at the {A} factory went on strike in {M} and returned only when the company raised their wages.",
        "{B} said in {M} that it would increase its investment in {S} to ${m} billion.",
        "The parliament of {S} approved the purchase by a narrow margin, although the opposition called it a waste of public money.",
        "{A} recalled {h} {g} two years ago after several of them had failed during tests.",
        "The two sides had met in {S} on {d} to settle their dispute over late deliveries.",
        "If the talks fail, {B} may turn to {C}, which has unsold {g} in its yards.",
        "The company declined to comment on a report that the bank financing the deal had pulled out.",
        "Deliveries to {T} were halted when sanctions were imposed and have never been resumed since.",
        "Last year {A} lost ${k} million, partly because it had to pay compensation to customers in {T}.",
    ];

    private static readonly Lazy<string[]> SagaLines = new(() =>
        [.. Articles.Seeds.SelectMany(seed => seed.Text.Split(["\n", ". "], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)).Where(line => line.Length > 60).Select(line => line.TrimEnd('.') + ".")]);

    /// <summary>The article of that number: of the saga, or by another outlet on the story of its neighbours.</summary>
    public static Item At(int number) => number % SagaEvery == 0 ? OfSaga(number) : OfStory((number - 1 - (number / SagaEvery)) / OutletsPerStory, number);

    /// <summary>An article on a story, as an outlet tells it.</summary>
    public static Item OfStory(int story, int number)
    {
        var (names, choice) = (new Random(story), new Random(number));
        var (a, b, c) = (Company(names), Company(names), Company(names));
        var (s, t) = (names.Next(States.Length), names.Next(States.Length - 1));
        var goods = Goods[names.Next(Goods.Length)];
        string Told(string line) => line
            .Replace("{A}", a).Replace("{B}", b).Replace("{C}", c).Replace("{g}", goods)
            .Replace("{S}", States[s]).Replace("{T}", States[t < s ? t : t + 1])
            .Replace("{n}", Number(choice.Next(20, 90))).Replace("{k}", Number(choice.Next(3, 15))).Replace("{h}", Number(choice.Next(2, 9) * 100))
            .Replace("{m}", (choice.Next(11, 99) / 10.0).ToString("0.0", CultureInfo.InvariantCulture))
            .Replace("{M}", Months[choice.Next(Months.Length)]).Replace("{d}", choice.Next(2) == 0 ? "Monday" : "Thursday");

        return Make(number, Told("{A} sells {g} to {B}, {S} says"), Lines, choice, Told);
    }

    private static Item OfSaga(int number) => Make(number, "Russia, Iran and the S-300: what is known", SagaLines.Value, new Random(number), line => line);

    private static Item Make(int number, string title, string[] lines, Random choice, Func<string, string> told)
    {
        var text = new List<string>();
        var order = lines.ToArray();
        choice.Shuffle(order);
        for (var (at, words) = (0, 0); words < Words && at < order.Length; at++)
        {
            text.Add(told(order[at]));
            words += text[^1].Count(c => c == ' ') + 1;
        }

        return new Item
        {
            Keys = [new ItemKey($"made-{number}")],
            Outlet = $"Outlet {number % 37}",
            Title = title,
            Text = string.Join(" ", text),
            PublishedAt = Start.AddMinutes(number * 3L),
            SeenAt = Start.AddMinutes(number * 3L),
        };
    }

    private static string Company(Random names)
    {
        var first = Syllables[names.Next(Syllables.Length)] + Syllables[names.Next(Syllables.Length)] + Syllables[names.Next(Syllables.Length)];
        return $"{char.ToUpperInvariant(first[0])}{first[1..]} {Trades[names.Next(Trades.Length)]}";
    }

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
