using NewsMonitor.Items;
using NewsMonitor.Items.Languages;

namespace NewsMonitor.Tests.Items.Languages;

public sealed class TextLanguageTests
{
    [Theory]
    [InlineData("Persian", "روسیه درخواست ایران برای خرید سامانه پدافند هوایی اس-۴۰۰ را رد کرد، چرا که نگران افزایش تنش در منطقه است.")]
    [InlineData("Arabic", "رفضت روسيا طلب إيران شراء منظومة الدفاع الجوي إس-400 لأنها تخشى أن تؤدي الصفقة إلى مزيد من التوتر في المنطقة.")]
    [InlineData("Urdu", "روس نے ایران کی جانب سے فضائی دفاعی نظام خریدنے کی درخواست مسترد کر دی ہے کیونکہ اسے خدشہ ہے۔")]
    [InlineData("Russian", "Россия отклонила запрос Ирана на покупку зенитных ракетных комплексов С-400, опасаясь усиления напряжённости.")]
    [InlineData("Ukrainian", "Росія відхилила запит Ірану на придбання зенітних ракетних комплексів С-400, побоюючись посилення напруженості в регіоні.")]
    [InlineData("Bulgarian", "Русия отхвърли искането на Иран за закупуване на системи С-400, защото се опасява от засилване на напрежението.")]
    [InlineData("Chinese", "俄罗斯拒绝了伊朗购买S-400防空系统的请求，因为担心这会加剧中东地区的紧张局势。")]
    [InlineData("Japanese", "ロシアはイランによる防空システムS-400の購入要請を拒否した。中東の緊張が高まることを懸念したためだ。")]
    [InlineData("Korean", "러시아는 중동의 긴장이 고조될 것을 우려하여 이란의 S-400 구매 요청을 거부했다.")]
    [InlineData("Hebrew", "רוסיה דחתה את בקשת איראן לרכוש מערכות S-400 מחשש להסלמת המתיחות במזרח התיכון.")]
    [InlineData("Greek", "Η Ρωσία απέρριψε το αίτημα του Ιράν να αγοράσει τους πυραύλους S-400.")]
    [InlineData("Hindi", "रूस ने एस-400 वायु रक्षा प्रणाली खरीदने के ईरान के अनुरोध को ठुकरा दिया है।")]
    [InlineData("Thai", "รัสเซียปฏิเสธคำขอของอิหร่านที่จะซื้อระบบป้องกันภัยทางอากาศ S-400")]
    public void A_text_in_another_script_is_known_by_its_letters(string language, string text) => Assert.Equal(language, TextLanguage.Of(text));

    [Theory]
    [InlineData("Spanish", "Rusia ha rechazado la petición de Irán de comprar los sistemas de defensa antiaérea S-400 porque teme que la venta aumente las tensiones en la región, según dos personas que conocen el asunto.")]
    [InlineData("French", "La Russie a rejeté la demande de l'Iran d'acheter des systèmes de défense antiaérienne S-400, car elle craint que la vente n'aggrave les tensions dans la région, selon deux personnes au fait du dossier.")]
    [InlineData("German", "Russland hat die Bitte des Iran abgelehnt, das Flugabwehrsystem S-400 zu kaufen, weil es befürchtet, dass der Verkauf die Spannungen in der Region verschärfen könnte, wie zwei Personen berichten, die mit der Sache vertraut sind.")]
    [InlineData("Italian", "La Russia ha respinto la richiesta dell'Iran di acquistare i sistemi di difesa aerea S-400 perché teme che la vendita possa aumentare le tensioni nella regione, secondo due persone che sono al corrente della vicenda.")]
    [InlineData("Portuguese", "A Rússia rejeitou um pedido do Irã para comprar os sistemas de defesa aérea S-400 porque teme que a venda aumente as tensões na região, segundo duas pessoas que têm conhecimento do assunto e não foram identificadas.")]
    [InlineData("Indonesian", "Rusia telah menolak permintaan Iran untuk membeli sistem pertahanan udara S-400 karena khawatir penjualan itu akan meningkatkan ketegangan di kawasan tersebut, menurut dua orang yang mengetahui masalah ini.")]
    [InlineData("Turkish", "Rusya, İran'ın S-400 hava savunma sistemi satın alma talebini, satışın bölgedeki gerilimi artıracağı endişesi ile reddetti ve bu karar için konu ile ilgili iki kişi, talebin daha önce de var olduğunu ancak bir yanıt verilmediğini söyledi.")]
    [InlineData("Polish", "Rosja odrzuciła prośbę Iranu o zakup systemów obrony powietrznej S-400, ponieważ obawia się, że sprzedaż może zwiększyć napięcia w regionie, jak podały dwie osoby, które znają sprawę i nie są do tego upoważnione.")]
    [InlineData("Dutch", "Rusland heeft het verzoek van Iran om het luchtverdedigingssysteem S-400 te kopen afgewezen, omdat het vreest dat de verkoop de spanningen in de regio zal vergroten, zeggen twee mensen die met de zaak bekend zijn.")]
    public void A_text_in_Latin_letters_is_known_by_its_small_words(string language, string text) => Assert.Equal(language, TextLanguage.Of(text));

    [Theory]
    [InlineData("Russia rejected Iran's request to buy the С-400 (Триумф) system, two people with knowledge of the matter said.")]
    [InlineData("President Luiz Inácio Lula da Silva met Andrés Manuel López Obrador and Cristina Fernández de Kirchner in São Paulo.")]
    [InlineData("\"La paz es posible\", said the minister, who spoke in Spanish: \"No vamos a vender los sistemas a un país que no los paga\". He left without taking questions from the press.")]
    [InlineData("The ministry wrote, in Persian, \"ایران هرگز درخواستی نکرده است\" and gave no further details of the talks held with Russian officials.")]
    [InlineData("Marine Le Pen, Nicolas de la Tour, Rio de Janeiro, Rio de la Plata, Fernando de la Rua")]
    [InlineData("U.S. U.S. U.S. U.S. U.S. U.S. U.S. U.S. U.S. U.S.")]
    [InlineData("S-400")]
    [InlineData("Rusia rechaza a Irán")]
    [InlineData("1. 2. 3. 4. 5. 6. 7. 8. 9. 10.")]
    [InlineData("")]
    [InlineData("Kim Jong Un Xi Jinping Vladimir Putin Hassan Rouhani Recep Tayyip Erdogan Narendra Modi")]
    public void English_with_foreign_names_and_quotations_is_English_and_so_is_what_is_too_short(string text) => Assert.Null(TextLanguage.Of(text));

    [Fact]
    public void A_headline_in_English_does_not_hide_an_article_in_another_language()
    {
        var item = Item("Russia rejects Iran's request for the S-400", "Россия отклонила запрос Ирана на покупку зенитных ракетных комплексов С-400.");

        Assert.Equal("Russian", TextLanguage.Of(item));
    }

    [Fact]
    public void Without_an_article_title_and_summary_tell() =>
        Assert.Equal("Persian", TextLanguage.Of(Item("روسیه درخواست ایران را رد کرد", "")));

    [Theory]
    [InlineData("\uD800\uDC00")]
    [InlineData("\uD800")]
    [InlineData("\u0000\u0001\u202E")]
    [InlineData("😀")]
    public void What_is_no_language_is_none(string piece) => Assert.Null(TextLanguage.Of(string.Concat(Enumerable.Repeat(piece, 5_000))));

    private static Item Item(string title, string text) => new()
    {
        Keys = [new ItemKey("k")],
        Outlet = "Outlet",
        Title = title,
        Text = text,
        PublishedAt = DateTimeOffset.UnixEpoch,
        SeenAt = DateTimeOffset.UnixEpoch,
    };
}
