using System.Globalization;

namespace NewsMonitor.Chat.Deliveries;

/// <summary>Tells what a platform delivers now from somebody's recording of it, by the time that was signed with it.</summary>
public static class DeliveryTime
{
    private const int Longest = 12;

    /// <summary>How old a delivery may be, and how far this machine's clock may be behind the platform's.</summary>
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(5);

    /// <summary>Why a delivery is refused, in a few words for the log; null when it is of now.</summary>
    /// <param name="timestamp">When it was signed, in Unix seconds.</param>
    /// <param name="clock">Tells how long ago that is.</param>
    public static string? Refusal(string timestamp, TimeProvider clock)
    {
        if (timestamp.Length > Longest || !long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds))
        {
            return "its timestamp cannot be read";
        }

        var age = clock.GetUtcNow().ToUnixTimeSeconds() - seconds;
        return Math.Abs(age) > Window.TotalSeconds ? "its timestamp is not of now: it was replayed, or this machine's clock is wrong" : null;
    }
}
