namespace NewsMonitor.Storage.Tests;

public class StorageOptionsTests
{
    [Fact]
    public void The_defaults_are_well() => Assert.Empty(new StorageOptions().Validate());

    [Theory]
    [InlineData("Postgres", "this build has no PostgreSQL store yet; allowed is \"Sqlite\"")]
    [InlineData("Oracle", "Monitor:Storage:Provider is \"Oracle\"; allowed is \"Sqlite\"")]
    public void Another_provider_is_refused_with_what_is_allowed(string provider, string sentence) =>
        Assert.Contains(sentence, Assert.Single(new StorageOptions { Provider = provider }.Validate()));

    [Theory]
    [InlineData("")]
    [InlineData("Data Source=")]
    [InlineData("Hots=db;Password=hunter2")]
    [InlineData("Data Source=x;Mode=Sideways;Password=hunter2")]
    public async Task A_connection_string_that_names_no_database_is_refused_without_showing_it(string connectionString)
    {
        var options = new StorageOptions { ConnectionString = connectionString };

        var sentence = Assert.Single(options.Validate());
        Assert.StartsWith("Monitor:Storage:ConnectionString names no database", sentence, StringComparison.Ordinal);
        Assert.DoesNotContain("hunter2", sentence);
        var fault = await Assert.ThrowsAsync<StoreUnavailableException>(
            () => Store.OpenAsync(options, TimeProvider.System, CancellationToken.None));
        Assert.Equal(sentence, fault.Message);
    }
}
