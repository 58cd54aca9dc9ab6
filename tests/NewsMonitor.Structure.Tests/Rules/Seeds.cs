using System.Security.Cryptography;

namespace NewsMonitor.Structure.Tests.Rules;

/// <summary>The source articles stay as they were published, byte for byte.</summary>
internal static class Seeds
{
    private static readonly Dictionary<string, string> Known = new()
    {
        ["seeds/000_f4ad7bd43bec3ed5.txt"] = "2f04b8c067a9a16c459c4d3279c971930c743bf1b4f8d2ae582add4dda76299c",
        ["seeds/001_9d23666dea78c479.txt"] = "938d534cfa4f95fcc7ad35166f92a0dcf3b660cc98bedf941f81d881cd61591a",
        ["seeds/002_00bad5592629add6.txt"] = "add60ecbeef356a4d798d5b9e70c7171d8387ca7bb6654e1f76db839cc65a4b5",
        ["seeds/003_e368fafb64a0bdb6.txt"] = "9d784d5c2db941be2b0ed3ee40b60f956f00db2a51ea424cd254583b3bcf904c",
        ["seeds/004_906dda257057ec2f.txt"] = "36d3439e368f828e97f6ab46288ef2bdc165fe5560a310e213ae57552311331b",
    };

    public static Rule Rule { get; } = new("Put the source articles back as they were: git checkout seeds/.", Find);

    private static IEnumerable<Offence> Find(SourceTree tree)
    {
        foreach (var (path, hash) in Known)
        {
            var file = tree.Files.FirstOrDefault(file => file.Path == path);
            if (file is null)
            {
                yield return new Offence(path, 0, "is missing");
            }
            else if (Convert.ToHexStringLower(SHA256.HashData(file.Bytes)) != hash)
            {
                yield return file.Offence("is not what was published");
            }
        }

        foreach (var file in tree.Files.Where(file => file.IsUnder("seeds") && file.Path.EndsWith(".txt", StringComparison.Ordinal) && !Known.ContainsKey(file.Path)))
        {
            yield return file.Offence("is an article without a known hash");
        }
    }
}
