using NewsMonitor.Chat;

namespace NewsMonitor.Tests.Chat;

public sealed class CommandWordsTests
{
    [Theory]
    [InlineData("/keyword add \"Russia arms\" missile", "/keyword|add|Russia arms|missile")]
    [InlineData("a “two words” b", "a|two words|b")]
    [InlineData("a \"never closed to the end", "a|never closed to the end")]
    [InlineData("it\"s one", "it\"s|one")]
    [InlineData("a \"\" b", "a|b")]
    [InlineData("\"a\"\"b\"", "a|b")]
    [InlineData(" a\n\tb ", "a|b")]
    public void Words_stand_apart_by_spaces_and_together_in_quotation_marks(string text, string words) =>
        Assert.Equal(words.Split('|'), CommandWords.Read(text).Select(word => word.Text));

    [Theory]
    [InlineData("S-400")]
    [InlineData("Russia arms")]
    [InlineData("never delivered 2016")]
    public void What_is_typed_back_is_read_as_the_same(string words) =>
        Assert.Equal(words, Assert.Single(CommandWords.Read(CommandWords.Type(words))).Text);
}
