using NewsMonitor.Claims;
using NewsMonitor.Tests.Relations;

namespace NewsMonitor.Tests.Claims;

/// <summary>Sentences on deals as news writes them, each after one that says which deal it is.</summary>
public sealed class DealSentencesTests
{
    [Theory]
    [InlineData("Egypt has signed a contract to buy 24 Su-35 fighters from Russia.", "Egypt never signed a contract for the fighters.", "not sign", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt has signed a contract to buy 24 Su-35 fighters from Russia.", "Cairo has not signed any contract for the Su-35.", "not sign", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt has signed a contract to buy 24 Su-35 fighters from Russia.", "No contract for the jets was ever signed.", "not sign", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt has signed a contract to buy 24 Su-35 fighters from Russia.", "The contract was signed in March 2018.", "sign", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt has signed a contract to buy 24 Su-35 fighters from Russia.", "The contract was reportedly signed in early 2018.", "sign", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt has signed a contract to buy 24 Su-35 fighters from Russia.", "The contract, signed in 2018, is worth $2 billion.", "sign", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt has signed a contract to buy 24 Su-35 fighters from Russia.", "Russia and Egypt inked a $2 billion deal for 24 Su-35s in 2018.", "sign", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt has signed a contract to buy 24 Su-35 fighters from Russia.", "A Russian official said Egypt had received the first five Su-35s.", "deliver", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt has signed a contract to buy 24 Su-35 fighters from Russia.", "Egypt has taken delivery of its first Su-35s.", "deliver", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt has signed a contract to buy 24 Su-35 fighters from Russia.", "The first batch of Su-35s has arrived in Egypt.", "deliver", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt has signed a contract to buy 24 Su-35 fighters from Russia.", "None of the aircraft has reached Egypt.", "not deliver", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt has signed a contract to buy 24 Su-35 fighters from Russia.", "Not a single Su-35 has been delivered.", "not deliver", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt has signed a contract to buy 24 Su-35 fighters from Russia.", "The jets have yet to be delivered to Cairo.", "not deliver", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt has signed a contract to buy 24 Su-35 fighters from Russia.", "Egypt is still waiting for the Su-35s.", "not deliver", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt has signed a contract to buy 24 Su-35 fighters from Russia.", "Deliveries of the Su-35 to Egypt have not begun.", "not start", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt has signed a contract to buy 24 Su-35 fighters from Russia.", "Deliveries will begin in 2020.", "start", Modality.Planned, "russia>egypt:su-35")]
    [InlineData("Egypt has signed a contract to buy 24 Su-35 fighters from Russia.", "Russia began delivering the fighters in June.", "start", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt has signed a contract to buy 24 Su-35 fighters from Russia.", "Moscow plans to deliver the Su-35s by the end of 2021.", "deliver", Modality.Planned, "russia>egypt:su-35")]
    [InlineData("Egypt has signed a contract to buy 24 Su-35 fighters from Russia.", "The fighters are to be handed over to Egypt next year.", "deliver", Modality.Planned, "russia>egypt:su-35")]
    [InlineData("Egypt has signed a contract to buy 24 Su-35 fighters from Russia.", "Egypt has walked away from the purchase of the Su-35.", "cancel", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt has signed a contract to buy 24 Su-35 fighters from Russia.", "Egypt has not walked away from its agreement to buy Su-35s.", "not cancel", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt has signed a contract to buy 24 Su-35 fighters from Russia.", "Egypt has given up on buying the Su-35.", "cancel", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt has signed a contract to buy 24 Su-35 fighters from Russia.", "Egypt has decided not to proceed with the purchase of the Su-35.", "cancel", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt has signed a contract to buy 24 Su-35 fighters from Russia.", "Egypt no longer wants the Su-35.", "cancel", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt has signed a contract to buy 24 Su-35 fighters from Russia.", "Egypt has dropped plans to buy the Su-35.", "cancel", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt has signed a contract to buy 24 Su-35 fighters from Russia.", "Egypt has backed out of the Su-35 deal.", "cancel", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt has signed a contract to buy 24 Su-35 fighters from Russia.", "Egypt has shelved the purchase of the Su-35.", "suspend", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt has signed a contract to buy 24 Su-35 fighters from Russia.", "Cairo denied that it had cancelled the order for the Su-35.", "not cancel", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt has signed a contract to buy 24 Su-35 fighters from Russia.", "The purchase had not been cancelled, the ambassador said.", "not cancel", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt has signed a contract to buy 24 Su-35 fighters from Russia.", "The contract has not been terminated, the ambassador said.", "not cancel", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt has signed a contract to buy 24 Su-35 fighters from Russia.", "The contract remains in force, the ambassador said.", "not cancel", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt has signed a contract to buy 24 Su-35 fighters from Russia.", "The Su-35 deal is still on, the ambassador said.", "not cancel", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt has signed a contract to buy 24 Su-35 fighters from Russia.", "Reports that Egypt had cancelled the contract are false, the ministry said.", "not cancel", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt has signed a contract to buy 24 Su-35 fighters from Russia.", "Moscow has not been told that Egypt has cancelled the order.", "not cancel", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt has signed a contract to buy 24 Su-35 fighters from Russia.", "There is no evidence that Russia has delivered the Su-35 to Egypt.", "not deliver", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt has signed a contract to buy 24 Su-35 fighters from Russia.", "Russia has no information that Egypt is cancelling the Su-35 contract.", "not cancel", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt has signed a contract to buy 24 Su-35 fighters from Russia.", "Russia and Egypt are negotiating the sale of 24 Su-35s.", "negotiate", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("India agreed in 2018 to buy five S-400 systems from Russia for $5.4 billion.", "India has begun receiving the S-400.", "start", Modality.Certain, "russia>india:s-400")]
    [InlineData("India agreed in 2018 to buy five S-400 systems from Russia for $5.4 billion.", "Russia has delivered two of the five regiments of the S-400 to India.", "deliver", Modality.Certain, "russia>india:s-400")]
    [InlineData("India agreed in 2018 to buy five S-400 systems from Russia for $5.4 billion.", "Russia has so far delivered none of the five systems.", "not deliver", Modality.Certain, "russia>india:s-400")]
    [InlineData("India agreed in 2018 to buy five S-400 systems from Russia for $5.4 billion.", "New Delhi paid the first tranche for the S-400 last year.", "pay", Modality.Certain, "russia>india:s-400")]
    [InlineData("India agreed in 2018 to buy five S-400 systems from Russia for $5.4 billion.", "India has not paid for the S-400.", "not pay", Modality.Certain, "russia>india:s-400")]
    [InlineData("India agreed in 2018 to buy five S-400 systems from Russia for $5.4 billion.", "Russia will deliver the S-400 to India on time, the minister said.", "deliver", Modality.Planned, "russia>india:s-400")]
    [InlineData("India agreed in 2018 to buy five S-400 systems from Russia for $5.4 billion.", "The delivery of the S-400 to India has been delayed.", "delay", Modality.Certain, "russia>india:s-400")]
    [InlineData("India agreed in 2018 to buy five S-400 systems from Russia for $5.4 billion.", "Delivery of the S-400s has slipped to 2026.", "delay", Modality.Certain, "russia>india:s-400")]
    [InlineData("India agreed in 2018 to buy five S-400 systems from Russia for $5.4 billion.", "Russia rejected a request by India for more S-400s.", "reject", Modality.Certain, "russia>india:s-400")]
    [InlineData("India agreed in 2018 to buy five S-400 systems from Russia for $5.4 billion.", "India asked Russia for five more S-400 systems.", "request", Modality.Certain, "russia>india:s-400")]
    [InlineData("India agreed in 2018 to buy five S-400 systems from Russia for $5.4 billion.", "India is seeking additional S-400s from Russia.", "request", Modality.Certain, "russia>india:s-400")]
    [InlineData("India agreed in 2018 to buy five S-400 systems from Russia for $5.4 billion.", "Russia offered India five more S-400 systems.", "offer", Modality.Certain, "russia>india:s-400")]
    [InlineData("India agreed in 2018 to buy five S-400 systems from Russia for $5.4 billion.", "Russia turned down India's request for the S-400.", "reject", Modality.Certain, "russia>india:s-400")]
    [InlineData("India agreed in 2018 to buy five S-400 systems from Russia for $5.4 billion.", "Russia did not turn down India's request for the S-400.", "not reject", Modality.Certain, "russia>india:s-400")]
    [InlineData("India agreed in 2018 to buy five S-400 systems from Russia for $5.4 billion.", "Russia has never refused India the S-400.", "not reject", Modality.Certain, "russia>india:s-400")]
    [InlineData("India agreed in 2018 to buy five S-400 systems from Russia for $5.4 billion.", "The Kremlin denied that Russia had refused to sell India the S-400.", "not reject", Modality.Certain, "russia>india:s-400")]
    [InlineData("India agreed in 2018 to buy five S-400 systems from Russia for $5.4 billion.", "The Kremlin denied selling India the S-400.", "not sell", Modality.Certain, "russia>india:s-400")]
    [InlineData("Poland signed a contract with South Korea for 180 K2 tanks.", "South Korea delivered ten K2 tanks to Poland on Monday.", "deliver", Modality.Certain, "south-korea>poland:k2")]
    [InlineData("Poland signed a contract with South Korea for 180 K2 tanks.", "Poland received ten K2 tanks from South Korea on Monday.", "deliver", Modality.Certain, "south-korea>poland:k2")]
    [InlineData("Poland signed a contract with South Korea for 180 K2 tanks.", "Ten K2 tanks from South Korea arrived in the Polish port of Gdynia.", "deliver", Modality.Certain, "south-korea>poland:k2")]
    [InlineData("Poland signed a contract with South Korea for 180 K2 tanks.", "Poland scrapped its order for K2 tanks.", "cancel", Modality.Certain, "south-korea>poland:k2")]
    [InlineData("Poland signed a contract with South Korea for 180 K2 tanks.", "Seoul froze the delivery of K2 tanks to Poland.", "suspend", Modality.Certain, "south-korea>poland:k2")]
    [InlineData("Poland signed a contract with South Korea for 180 K2 tanks.", "Seoul lifted its freeze on the delivery of K2 tanks to Poland.", "lift", Modality.Certain, "south-korea>poland:k2")]
    [InlineData("Poland signed a contract with South Korea for 180 K2 tanks.", "Seoul resumed deliveries of the K2 to Poland.", "resume", Modality.Certain, "south-korea>poland:k2")]
    [InlineData("Argentina agreed to buy 24 second-hand F-16 fighters from Denmark.", "Denmark handed over the first F-16 to Argentina.", "deliver", Modality.Certain, "denmark>argentina:f-16")]
    [InlineData("Argentina agreed to buy 24 second-hand F-16 fighters from Denmark.", "Argentina bought 24 F-16s from Denmark.", "sell", Modality.Certain, "denmark>argentina:f-16")]
    [InlineData("Argentina agreed to buy 24 second-hand F-16 fighters from Denmark.", "Washington approved the sale of F-16s by Denmark to Argentina.", "approve", Modality.Certain, "denmark>argentina:f-16")]
    [InlineData("Argentina agreed to buy 24 second-hand F-16 fighters from Denmark.", "Argentina has the F-16 in service.", "operate", Modality.Certain, "denmark>argentina:f-16")]
    [InlineData("Germany promised Ukraine a third Patriot battery.", "Germany has delivered the third Patriot battery to Ukraine.", "deliver", Modality.Certain, "germany>ukraine:patriot")]
    [InlineData("Germany promised Ukraine a third Patriot battery.", "Berlin has refused to give Ukraine more Patriots.", "reject", Modality.Certain, "germany>ukraine:patriot")]
    [InlineData("Germany promised Ukraine a third Patriot battery.", "Ukraine has not received the third Patriot from Germany.", "not deliver", Modality.Certain, "germany>ukraine:patriot")]
    [InlineData("Germany promised Ukraine a third Patriot battery.", "Germany blocked the transfer of Patriots to Ukraine.", "ban", Modality.Certain, "germany>ukraine:patriot")]
    [InlineData("Germany promised Ukraine a third Patriot battery.", "Kyiv begged Berlin for Patriots.", "request", Modality.Certain, "germany>ukraine:patriot")]
    [InlineData("Egypt agreed in 2018 to buy 24 Su-35 fighters from Russia.", "Egypt's contract for 24 Su-35 fighters, signed in March, is worth $2 billion.", "sign", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt agreed in 2018 to buy 24 Su-35 fighters from Russia.", "The contract for 24 fighters was announced in early 2018.", "sign", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt agreed in 2018 to buy 24 Su-35 fighters from Russia.", "Egypt has decided against carrying out the contract.", "cancel", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt agreed in 2018 to buy 24 Su-35 fighters from Russia.", "Russia announced the delivery of the first Su-35s to Egypt.", "deliver", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt agreed in 2018 to buy 24 Su-35 fighters from Russia.", "The first Su-35 should have arrived in October.", "deliver", Modality.Planned, "russia>egypt:su-35")]
    [InlineData("Egypt agreed in 2018 to buy 24 Su-35 fighters from Russia.", "An October delivery of the Su-35 was never agreed.", "not agree", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt agreed in 2018 to buy 24 Su-35 fighters from Russia.", "Moscow has not yet completed the delivery of the Su-35.", "start", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt agreed in 2018 to buy 24 Su-35 fighters from Russia.", "Egypt sees no likelihood that the Su-35 order will be cancelled.", "not cancel", Modality.Planned, "russia>egypt:su-35")]
    [InlineData("Egypt agreed in 2018 to buy 24 Su-35 fighters from Russia.", "Russia granted Egypt's request for more Su-35s.", "approve", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt agreed in 2018 to buy 24 Su-35 fighters from Russia.", "Moscow agreed to Egypt's request for more Su-35s.", "agree", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt agreed in 2018 to buy 24 Su-35 fighters from Russia.", "Egypt rejected a Russian offer of Su-35s.", "cancel", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt agreed in 2018 to buy 24 Su-35 fighters from Russia.", "Russia says the Su-35 deal with Egypt has not been frozen.", "not suspend", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt agreed in 2018 to buy 24 Su-35 fighters from Russia.", "Egypt has not received a single Su-35.", "not deliver", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt agreed in 2018 to buy 24 Su-35 fighters from Russia.", "The transfer of the Su-35s to Egypt was completed in May.", "deliver", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt agreed in 2018 to buy 24 Su-35 fighters from Russia.", "The Su-35s were delivered to Egypt in May, Russian officials said.", "deliver", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt agreed in 2018 to buy 24 Su-35 fighters from Russia.", "Five of the 24 Su-35s have been delivered to Egypt.", "deliver", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("The Su-35 is a Russian fighter.", "Egypt picked the Su-35 in 2015 but, after talks in 2018, never signed a contract for 24 aircraft.", "not sign", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("The Su-35 is a Russian fighter.", "Egypt has formally told Rosoboronexport that its air force no longer wants the Su-35.", "cancel", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt agreed in 2018 to buy 24 Su-35 fighters from Russia.", "Russia has deferred the handover of the first Su-35 to Egypt.", "delay", Modality.Certain, "russia>egypt:su-35")]
    [InlineData("Egypt agreed in 2018 to buy 24 Su-35 fighters from Russia.", "Russia gave Egypt the first five Su-35s in May.", "deliver", Modality.Certain, "russia>egypt:su-35")]
    public void The_step_of_a_deal_is_read_whatever_the_words(string lead, string sentence, string step, Modality modality, string deal)
    {
        var frames = Read(lead, sentence).Select(frame => (Step(frame), frame.Modality, $"{frame.Actor}>{frame.Counterparty}:{frame.Object}"));

        Assert.Contains((step, modality, deal), frames);
    }

    [Theory]
    [InlineData("Egypt has signed a contract to buy 24 Su-35 fighters from Russia.", "Egypt is not aware of any plan by Russia to cancel the contract.")]
    [InlineData("Egypt has signed a contract to buy 24 Su-35 fighters from Russia.", "Washington has threatened Egypt with sanctions if it buys the Su-35.")]
    [InlineData("Egypt has signed a contract to buy 24 Su-35 fighters from Russia.", "Washington urged Egypt to cancel the Su-35 purchase.")]
    [InlineData("Egypt has signed a contract to buy 24 Su-35 fighters from Russia.", "The United States asked Egypt not to buy the Su-35.")]
    [InlineData("Egypt has signed a contract to buy 24 Su-35 fighters from Russia.", "Talks on the sale of the Su-35 to Egypt have stalled.")]
    [InlineData("Poland signed a contract with South Korea for 180 K2 tanks.", "Warsaw suspended talks on a second batch of K2 tanks.")]
    [InlineData("Egypt agreed in 2018 to buy 24 Su-35 fighters from Russia.", "The requirements for the delivery of the Su-35 have not been fulfilled.")]
    [InlineData("Egypt agreed in 2018 to buy 24 Su-35 fighters from Russia.", "Sisi gave 21 June as the limit for a Su-35 contract with Moscow.")]
    public void What_is_urged_threatened_or_asked_is_no_step_of_a_deal(string lead, string sentence)
    {
        Assert.Empty(Read(lead, sentence));
    }

    private static IEnumerable<Frame> Read(string lead, string sentence) =>
        new ClaimExtractor().Extract(Pairs.Report($"{lead} {sentence}", "2019-06-10")).Where(appearance => appearance.Quote.Text == sentence && appearance.Frame.Family == "transfer").Select(appearance => appearance.Frame);

    private static string Step(Frame frame) => (frame.Polarity == Polarity.Denied ? "not " : "") + frame.Step;
}
