using System.Buffers;
using System.IO.Compression;
using System.IO.Pipelines;
using System.Net.Http;

namespace NewsMonitor.Feeds.Fetching;

/// <summary>Reads a response's body as a stream, unpacked, up to a limit: a bomb or an endless body stops there.</summary>
internal static class BodyReader
{
    private const int FirstBuffer = 64 * 1024;

    public static async Task<BodyReading> ReadAsync(HttpContent content, int maxBytes, CancellationToken cancellation)
    {
        var encodings = Encodings(content);
        if (encodings.Count > 1 || (encodings.Count == 1 && encodings[0] is not ("gzip" or "x-gzip" or "br" or "deflate")))
            return new BodyReading.Failed(FetchFaults.UnknownEncoding(string.Join(", ", encodings)));
        if (encodings.Count == 0 && content.Headers.ContentLength > maxBytes)
            return new BodyReading.Failed(FetchFaults.TooLarge(maxBytes));
        try
        {
            await using var raw = await content.ReadAsStreamAsync(cancellation);
            await using var body = encodings.Count == 0 ? raw : await UnpackAsync(raw, encodings[0], cancellation);
            return await FillAsync(body, maxBytes, cancellation);
        }
        catch (Exception e) when (e is IOException or InvalidDataException or InvalidOperationException)
        {
            return new BodyReading.Failed(FetchFaults.CutOff(e.Message));
        }
    }

    private static List<string> Encodings(HttpContent content) =>
        !content.Headers.NonValidated.TryGetValues("Content-Encoding", out var values)
            ? []
            : [.. values.SelectMany(v => v.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries))
                .Select(v => v.ToLowerInvariant()).Where(v => v is not "identity")];

    // Servers claim an encoding they did not apply, and send deflate with and without its zlib frame: the first bytes tell.
    private static async Task<Stream> UnpackAsync(Stream raw, string encoding, CancellationToken cancellation)
    {
        if (encoding is "br")
            return new BrotliStream(raw, CompressionMode.Decompress);
        var pipe = PipeReader.Create(raw);
        var start = await pipe.ReadAtLeastAsync(2, cancellation);
        var (first, second) = FirstBytes(start.Buffer);
        pipe.AdvanceTo(start.Buffer.Start);
        var plain = pipe.AsStream();
        if (encoding is "deflate")
        {
            var framed = (first & 0x0F) == 8 && ((first << 8) | second) % 31 == 0;
            return framed ? new ZLibStream(plain, CompressionMode.Decompress) : new DeflateStream(plain, CompressionMode.Decompress);
        }

        return first == 0x1F && second == 0x8B ? new GZipStream(plain, CompressionMode.Decompress) : plain;
    }

    private static (int First, int Second) FirstBytes(ReadOnlySequence<byte> start)
    {
        var reader = new SequenceReader<byte>(start);
        return reader.TryRead(out var first) && reader.TryRead(out var second) ? (first, second) : (0, 0);
    }

    private static async Task<BodyReading> FillAsync(Stream body, int maxBytes, CancellationToken cancellation)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(Math.Min(FirstBuffer, maxBytes + 1));
        try
        {
            for (var filled = 0; ;)
            {
                if (filled == buffer.Length)
                    buffer = Grown(buffer, filled);
                var read = await body.ReadAsync(buffer.AsMemory(filled), cancellation);
                filled += read;
                if (filled > maxBytes)
                    return new BodyReading.Failed(FetchFaults.TooLarge(maxBytes));
                if (read == 0)
                    return filled == 0 ? new BodyReading.Failed(FetchFaults.Empty) : new BodyReading.Whole(buffer.AsSpan(0, filled).ToArray());
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static byte[] Grown(byte[] buffer, int filled)
    {
        var larger = ArrayPool<byte>.Shared.Rent(filled * 2);
        buffer.AsSpan(0, filled).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer);
        return larger;
    }
}
