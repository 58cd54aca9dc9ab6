using System.Collections.Concurrent;
using System.Text.Json;
using NewsMonitor.Chat.Tests.Platforms;

namespace NewsMonitor.Chat.Tests.Discord;

/// <content>Answers to interactions: at once, put off and filled in, or taken away and given to who asked alone.</content>
internal partial class DiscordServer
{
    /// <summary>What was answered to interactions, by their tokens.</summary>
    public ConcurrentDictionary<string, InteractionAnswered> Answers { get; } = new();

    /// <summary>Takes the answer to an interaction that was delivered.</summary>
    public void Take(string token, JsonElement callback)
    {
        checks.Callback(callback);
        lock (gate)
        {
            var type = callback.GetProperty("type").GetInt32();
            Answers[token] = new InteractionAnswered(type, callback.TryGetProperty("data", out var data) ? data : default, clock.GetUtcNow());
        }
    }

    private PlatformAnswer Fill(string token, JsonElement body)
    {
        checks.Fill(body);
        if (!Answers.TryGetValue(token, out var answer))
        {
            return Error(404, "Unknown Webhook", 10015);
        }

        Require(answer.Type == InteractionAnswered.Deferred, "an answer is filled in that was not put off");
        Require(answer is { IsFilled: false, IsRemoved: false }, "an answer is filled in twice, or was taken away");
        Require(clock.GetUtcNow() - answer.At < TimeSpan.FromMinutes(15), "an answer comes after its token has run out");
        (answer.Data, answer.IsFilled) = (body, true);
        return new PlatformAnswer(200, """{"id":"1"}""");
    }

    private PlatformAnswer Remove(string token)
    {
        if (!Answers.TryGetValue(token, out var answer) || answer.IsRemoved)
        {
            return answer is null ? Error(404, "Unknown Webhook", 10015) : Error(404, "Unknown Message", 10008);
        }

        Require(answer.Type == InteractionAnswered.Deferred && !answer.IsFilled, "an answer is taken away that was given");
        answer.IsRemoved = true;
        return new PlatformAnswer(204, "");
    }

    private PlatformAnswer FollowUp(string token, JsonElement body)
    {
        checks.FollowUp(body);
        Require(Answers.TryGetValue(token, out var answer) && answer.IsRemoved, "a further answer fills in the one that was put off");
        Require(!answer!.IsFilled, "an interaction is answered twice");
        Require(clock.GetUtcNow() - answer.At < TimeSpan.FromMinutes(15), "an answer comes after its token has run out");
        (answer.Data, answer.IsPrivate, answer.IsFilled) = (body, body.TryGetProperty("flags", out var flags) && flags.GetInt32() == 64, true);
        return new PlatformAnswer(200, """{"id":"2"}""");
    }
}
