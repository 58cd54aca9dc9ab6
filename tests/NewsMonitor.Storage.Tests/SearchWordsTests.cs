namespace NewsMonitor.Storage.Tests;

public class SearchWordsTests
{
    [Theory]
    [InlineData("delivered S-300", "delivered|S 300")]
    [InlineData("  \"S‑400\"*  ", "S 400")]
    [InlineData("اس-۴۰۰ С-400", "اس ۴۰۰|С 400")]
    [InlineData("naïve cafe\u0301", "naïve|cafe\u0301")]
    [InlineData("tehran Tehran tehran", "tehran|Tehran")]
    [InlineData("\" - ( ) \0 \ud800", "")]
    [InlineData("", "")]
    public void Only_letters_and_digits_are_left_of_what_is_typed(string typed, string phrases) =>
        Assert.Equal(phrases, string.Join('|', SearchWords.Read(typed).Phrases));

    [Fact]
    public void No_more_words_are_searched_for_than_narrow_a_search_down()
    {
        var typed = string.Join(' ', Enumerable.Range(0, 1000)) + " " + new string('x', SearchWords.MaxPhraseLength + 1);

        Assert.Equal(SearchWords.MaxPhrases, SearchWords.Read(typed).Phrases.Count);
        Assert.Empty(SearchWords.Read(new string('x', SearchWords.MaxPhraseLength + 1)).Phrases);
    }
}
