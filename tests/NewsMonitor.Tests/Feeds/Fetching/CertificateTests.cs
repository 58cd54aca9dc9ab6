using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography;
using System.Security.Cryptography.X509Certificates;
using NewsMonitor.Feeds;
using NewsMonitor.Feeds.Fetching;

namespace NewsMonitor.Tests.Feeds.Fetching;

public sealed class CertificateTests
{
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();

    [Fact]
    public async Task A_certificate_nobody_vouches_for_is_refused_and_the_issuer_it_names_is_not_called()
    {
        using var issuer = new TcpListener(IPAddress.Loopback, 0);
        issuer.Start();
        using var server = new TcpListener(IPAddress.Loopback, 0);
        server.Start();
        using var certificate = NamingIssuer($"http://127.0.0.1:{Port(issuer)}/issuer.crt");
        using var stop = new CancellationTokenSource();
        var serving = ServeAsync(server, certificate, stop.Token);
        using var fetcher = new WebFetcher(new FetchOptions { AllowedNetworks = ["127.0.0.0/8"] }, TimeProvider.System);

        var outcome = await fetcher.FetchAsync(new Uri($"https://127.0.0.1:{Port(server)}/"), null, CancellationToken.None);
        await stop.CancelAsync();
        await serving;

        var fault = Assert.IsType<FetchOutcome.Failed>(outcome).Fault;
        Assert.Equal(FaultKind.Unreachable, fault.Kind);
        Assert.Contains("certificate", fault.Sentence);
        Assert.False(issuer.Pending());
    }

    private static async Task ServeAsync(TcpListener server, X509Certificate2 certificate, CancellationToken cancellation)
    {
        // Offline: else the server itself would look for the issuer.
        var context = SslStreamCertificateContext.Create(certificate, additionalCertificates: null, offline: true);
        try
        {
            while (true)
            {
                using var client = await server.AcceptTcpClientAsync(cancellation);
                await using var secured = new SslStream(client.GetStream());
                await secured.AuthenticateAsServerAsync(new SslServerAuthenticationOptions { ServerCertificateContext = context }, cancellation);
                await secured.ReadExactlyAsync(new byte[1], cancellation);
            }
        }
        catch (Exception e) when (e is OperationCanceledException or IOException or AuthenticationException)
        {
            // The fetcher has hung up, as it should.
        }
    }

    private static X509Certificate2 NamingIssuer(string address)
    {
        using var issuerKey = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var issuing = new CertificateRequest("CN=Issuer", issuerKey, HashAlgorithmName.SHA256);
        issuing.CertificateExtensions.Add(new X509BasicConstraintsExtension(certificateAuthority: true, hasPathLengthConstraint: false, 0, critical: true));
        using var issuer = issuing.CreateSelfSigned(Now.AddDays(-1), Now.AddDays(2));
        using var key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var request = new CertificateRequest("CN=127.0.0.1", key, HashAlgorithmName.SHA256);
        request.CertificateExtensions.Add(new X509AuthorityInformationAccessExtension(ocspUris: null, caIssuersUris: [address]));
        using var bare = request.Create(issuer, Now.AddDays(-1), Now.AddDays(1), [1, 2, 3, 4]);
        using var whole = bare.CopyWithPrivateKey(key);
        return X509CertificateLoader.LoadPkcs12(whole.Export(X509ContentType.Pkcs12), password: null);
    }

    private static int Port(TcpListener listener) => ((IPEndPoint)listener.LocalEndpoint).Port;
}
