FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build
# Compiles the modes that need no public address, Discord's gateway and Slack's Socket Mode, with Discord.Net and
# SlackNet from NuGet. --build-arg CHAT_SDKS=false leaves them out.
ARG CHAT_SDKS=true
WORKDIR /source
COPY . .
RUN dotnet publish src/NewsMonitor.Host -c Release -o /app -p:ChatSdks=$CHAT_SDKS

FROM mcr.microsoft.com/dotnet/aspnet:10.0
WORKDIR /app
COPY --from=build /app .
RUN mkdir /data && chown $APP_UID /data
VOLUME /data
# An address that others can reach starts only with Monitor__Web__AdminToken set as well.
ENV Monitor__Storage__ConnectionString="Data Source=/data/monitor.db" \
    Monitor__Web__Urls=http://0.0.0.0:8080
EXPOSE 8080
USER $APP_UID
# The image has no curl: bash opens the connection itself.
HEALTHCHECK --interval=30s --timeout=5s --start-period=10s \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /healthz HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
ENTRYPOINT ["/app/monitor"]
