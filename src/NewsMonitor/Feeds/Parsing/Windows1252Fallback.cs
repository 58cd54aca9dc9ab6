using System.Text;

namespace NewsMonitor.Feeds.Parsing;

/// <summary>Reads bytes that are no UTF-8 as Windows-1252: feeds glue texts of both together.</summary>
internal sealed class Windows1252Fallback : DecoderFallback
{
    // Two bytes at the most are refused at once by the UTF-8 decoder, three with the end of the text.
    public override int MaxCharCount => 4;

    public override DecoderFallbackBuffer CreateFallbackBuffer() => new Buffer();

    private sealed class Buffer : DecoderFallbackBuffer
    {
        private string text = "";
        private int next;

        public override int Remaining => text.Length - next;

        public override bool Fallback(byte[] bytesUnknown, int index)
        {
            text = EncodingLabels.Windows1252.GetString(bytesUnknown);
            next = 0;
            return text.Length > 0;
        }

        public override char GetNextChar() => next < text.Length ? text[next++] : '\0';

        public override bool MovePrevious()
        {
            if (next == 0) return false;
            next--;
            return true;
        }

        public override void Reset()
        {
            text = "";
            next = 0;
        }
    }
}
