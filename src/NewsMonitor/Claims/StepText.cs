namespace NewsMonitor.Claims;

/// <summary>The steps of the ladder in words.</summary>
public static class StepText
{
    /// <summary>As the step stands in a list: "delivered", "stop lifted".</summary>
    public static string Of(string step) => step switch
    {
        "request" => "requested",
        "offer" => "offered",
        "negotiate" => "under negotiation",
        "agree" => "agreed",
        "approve" => "approved",
        "sign" or "sell" => "contract signed",
        "start" => "delivery begun",
        "deliver" => "delivered",
        "operate" => "in service with the recipient",
        "reject" => "refused",
        "suspend" => "suspended",
        "cancel" => "cancelled",
        "ban" => "banned",
        "lift" => "stop lifted",
        "resume" => "resumed",
        "delay" => "delayed",
        "file" => "damages claimed",
        "drop" => "claim dropped",
        "settle" => "settled",
        "visit" => "visited",
        "deploy" => "deployed",
        _ => step,
    };
}
