using System.ClientModel;
using System.ClientModel.Primitives;
using NewsMonitor.Relations.Adjudication;
using OpenAI;
using OpenAI.Chat;
using OpenAI.Models;

namespace NewsMonitor.Host.Adjudication;

/// <summary>Asks any service that speaks OpenAI's chat completions. A call is made once: the store counts it.</summary>
internal sealed class OpenAiAdjudicator : IAdjudicator, IDisposable
{
    /// <summary>Room for models that think before they answer.</summary>
    private const int MostTokens = 1_500;

    private readonly HttpClient http = new(new BoundedAnswers()) { Timeout = Timeout.InfiniteTimeSpan };
    private readonly ChatClient chat;
    private readonly OpenAIModelClient models;

    private readonly ChatCompletionOptions asked = new()
    {
        MaxOutputTokenCount = MostTokens,
        ResponseFormat = ChatResponseFormat.CreateJsonSchemaFormat("verdict", BinaryData.FromString(CasePrompt.Schema), jsonSchemaIsStrict: true),
    };

    /// <param name="options">With endpoint, model and key.</param>
    public OpenAiAdjudicator(AdjudicatorOptions options)
    {
        var key = new ApiKeyCredential(options.ApiKey!);
        var client = new OpenAIClientOptions
        {
            Endpoint = options.Endpoint,
            Transport = new HttpClientPipelineTransport(http),
            RetryPolicy = new ClientRetryPolicy(maxRetries: 0),
            NetworkTimeout = options.Timeout,
            ClientLoggingOptions = new ClientLoggingOptions { EnableLogging = false },
        };
        chat = new ChatClient(options.Model!, key, client);
        models = new OpenAIModelClient(key, client);
    }

    public Task<AdjudicatorReply> AskAsync(CasePrompt prompt, CancellationToken cancellation) => GuardedAsync(
        async () =>
        {
            ChatMessage[] messages = [new SystemChatMessage(CasePrompt.Instructions), new UserChatMessage(prompt.Quoted)];
            var completion = (await chat.CompleteChatAsync(messages, asked, cancellation)).Value;
            return completion is { FinishReason: ChatFinishReason.Stop, Content: [{ Kind: ChatMessageContentPartKind.Text, Text: { } text }] }
                ? new AdjudicatorReply.Said(text)
                : new AdjudicatorReply.Failed("The service did not finish its answer.");
        },
        cancellation);

    /// <summary>Whether the service answers and takes the key, at no cost; the sentence is empty when it does.</summary>
    public async Task<string> FaultAsync(CancellationToken cancellation)
    {
        var reply = await GuardedAsync(
            async () =>
            {
                try
                {
                    await models.GetModelsAsync(cancellation);
                }
                catch (ClientResultException unlisted) when (unlisted.Status is 404 or 405 or 501)
                {
                    // It is there, and lists no models.
                }

                return new AdjudicatorReply.Said("");
            },
            cancellation);
        return reply is AdjudicatorReply.Failed(var sentence) ? sentence : "";
    }

    public void Dispose() => http.Dispose();

    /// <summary>Turns whatever the client throws into a sentence that holds no word of the service's.</summary>
    private static async Task<AdjudicatorReply> GuardedAsync(Func<Task<AdjudicatorReply>> call, CancellationToken cancellation)
    {
        try
        {
            return await call();
        }
        catch (ClientResultException refused)
        {
            return new AdjudicatorReply.Failed(Sentence(refused.Status));
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            throw;
        }
        catch (OperationCanceledException)
        {
            return new AdjudicatorReply.Failed("The service gave no answer in time.");
        }
        catch (Exception unusable)
        {
            // The client is not of this program, and what it is given to read is hostile: any fault of it is no answer.
            return new AdjudicatorReply.Failed($"The service's answer could not be read ({unusable.GetType().Name}).");
        }
    }

    private static string Sentence(int status) => status switch
    {
        0 => "The service could not be reached: check Monitor:Adjudicator:Endpoint and that it runs.",
        401 or 403 => $"The service does not accept the key (HTTP {status}): check Monitor:Adjudicator:ApiKey.",
        404 => "The service knows no such address or model (HTTP 404): check Monitor:Adjudicator:Endpoint and Model.",
        429 => "The service asks to be called less often, or its quota is used up (HTTP 429).",
        _ => $"The service answered with HTTP {status}.",
    };
}
