using System.IO.Compression;
using System.Text;
using NewsMonitor.Feeds;

namespace NewsMonitor.Tests.Feeds.Fetching;

public sealed class BodyReaderTests : FetchingTests
{
    [Fact]
    public async Task A_body_over_the_limit_is_refused_by_its_stated_length() =>
        Assert.Equal(FaultKind.TooLarge, (await FaultAsync("/big", s =>
            s.On("/big", (_, stream, over) => stream.WriteAsync(LoopbackServer.Head("200 OK", "Content-Length: 99999999999\r\n"), over).AsTask()))).Kind);

    [Fact]
    public async Task An_endless_body_stops_at_the_limit() =>
        Assert.Equal(FaultKind.TooLarge, (await FaultAsync("/endless", s => s.On("/endless", async (_, stream, over) =>
        {
            await stream.WriteAsync(LoopbackServer.Head("200 OK", ""), over);
            var block = new byte[10_000];
            while (true)
                await stream.WriteAsync(block, over);
        }))).Kind);

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task A_decompression_bomb_stops_at_the_limit(string encoding)
    {
        var bomb = Packed(encoding, new byte[50_000_000]);
        Assert.True(bomb.Length < 100_000);

        Assert.Equal(FaultKind.TooLarge, (await FaultAsync("/bomb", s => s.On("/bomb", "200 OK", $"Content-Encoding: {encoding}\r\n", bomb))).Kind);
    }

    [Theory]
    [InlineData("gzip", "gzip")]
    [InlineData("x-gzip", "gzip")]
    [InlineData("GZIP", "gzip")]
    [InlineData("deflate", "deflate")]
    [InlineData("deflate", "raw")]
    [InlineData("br", "br")]
    [InlineData("gzip", "none")]
    [InlineData("identity", "none")]
    public async Task A_packed_body_is_unpacked(string said, string done)
    {
        var text = string.Concat(Enumerable.Range(0, 9000).Select(i => $"{i},"));
        Server.On("/feed", "200 OK", $"Content-Encoding: {said}\r\n", Packed(done, Encoding.UTF8.GetBytes(text)));

        Assert.Equal(text, Encoding.UTF8.GetString((await FetchedAsync("/feed")).Body.Span));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    [InlineData("br")]
    public async Task A_packed_body_whose_connection_breaks_is_cut_off(string encoding)
    {
        var random = new byte[20_000];
        new Random(7).NextBytes(random);

        Assert.Equal(FaultKind.CutOff, (await FaultAsync("/cut", s => s.On("/cut", async (_, stream, over) =>
        {
            var packed = Packed(encoding, random);
            await stream.WriteAsync(LoopbackServer.Head("200 OK", $"Content-Encoding: {encoding}\r\nContent-Length: {packed.Length}\r\n"), over);
            await stream.WriteAsync(packed.AsMemory(0, 9000), over);
        }))).Kind);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("deflate")]
    public async Task A_packed_body_that_is_damaged_is_a_fault(string encoding)
    {
        var packed = Packed(encoding, Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 9000))));
        packed.AsSpan(2000, 2000).Fill(0xFF);

        Assert.Equal(FaultKind.CutOff, (await FaultAsync("/damaged", s => s.On("/damaged", "200 OK", $"Content-Encoding: {encoding}\r\n", packed))).Kind);
    }

    [Fact]
    public async Task A_body_shorter_than_it_said_is_cut_off() =>
        Assert.Equal(FaultKind.CutOff, (await FaultAsync("/cut", s => s.On("/cut", (_, stream, over) =>
            stream.WriteAsync((byte[])[.. LoopbackServer.Head("200 OK", "Content-Length: 900\r\n"), .. "<rss>"u8], over).AsTask()))).Kind);

    [Fact]
    public async Task A_packing_nobody_asked_for_is_a_fault() =>
        Assert.Equal(FaultKind.CutOff, (await FaultAsync("/odd", s => s.On("/odd", "200 OK", "Content-Encoding: gzip, br\r\n", "x"))).Kind);

    [Fact]
    public async Task An_empty_body_is_a_fault() =>
        Assert.Equal(FaultKind.Empty, (await FaultAsync("/empty", s => s.On("/empty", "200 OK"))).Kind);

    private static byte[] Packed(string encoding, byte[] plain)
    {
        using var packed = new MemoryStream();
        using (Stream pack = encoding switch
        {
            "gzip" => new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true),
            "deflate" => new ZLibStream(packed, CompressionLevel.Optimal, leaveOpen: true),
            "raw" => new DeflateStream(packed, CompressionLevel.Optimal, leaveOpen: true),
            "br" => new BrotliStream(packed, CompressionLevel.Optimal, leaveOpen: true),
            _ => new BufferedStream(packed),
        })
        {
            pack.Write(plain);
            pack.Flush();
            if (encoding is "none")
                return packed.ToArray();
        }

        return packed.ToArray();
    }
}
