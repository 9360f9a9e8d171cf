package net.healix360.engage.launcher.product;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Set;
import net.healix360.engage.launcher.demo.TelephonyAccount;

/**
 * The telephony account's subscription to events, of which there is one for the whole account: a new one replaces it. Its service has
 * a host, header names and plain-text answers of its own.
 *
 * @param host the vendor's subscription host
 */
public record EventSubscription(URI host, String userName, String apiKey) {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "localhost", "[::1]");

    /** The account that the environment names; else the simulator's. */
    public static EventSubscription of(Addresses addresses) throws IOException {
        var settings = addresses.externals().settings();
        var apiKey = settings.get("OZONETEL_API_KEY");
        return new EventSubscription(
                settings.get("OZONETEL_SUBSCRIPTION_URL").map(URI::create).orElse(addresses.telephony()),
                settings.get("OZONETEL_USER_NAME").orElse(TelephonyAccount.USER_NAME),
                apiKey.isPresent() ? apiKey.get() : addresses.secrets().vendorApiKey());
    }

    /**
     * Lets all events of the account come to the dispatcher.
     *
     * @param dispatcher as the vendor reaches it
     * @throws IOException with the vendor's words when it refuses
     */
    public String subscribe(URI dispatcher, String vendorToken) throws IOException, InterruptedException {
        if (isLoopback(dispatcher) && !isLoopback(host)) {
            throw new IOException("The vendor cannot reach " + dispatcher
                    + ": say with --events-url at which public URL the dispatcher's /api/supervisor is");
        }
        String token = "?token=" + URLEncoder.encode(vendorToken, StandardCharsets.UTF_8);
        return told(request("/events/subscribe")
                .POST(body("{\"callEventsURL\":\"" + dispatcher.resolve("/api/supervisor/call-event" + token)
                        + "\",\"agentEventsURL\":\"" + dispatcher.resolve("/api/supervisor/agent-event" + token)
                        + "\"}")));
    }

    /** Where events go now, without the secret in it; or the vendor's sentence that they go nowhere. */
    public String status() throws IOException, InterruptedException {
        return told(request("/events/subscriptions/list").GET()).replaceAll("token=[^\"&]*", "token=...");
    }

    public String unsubscribe() throws IOException, InterruptedException {
        return told(request("/events/un-subscribe").POST(body("{\"eventType\":\"both\"}")));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(host.resolve(path))
                .timeout(Duration.ofSeconds(10))
                .header("api_key", apiKey)
                .header("username", userName)
                .header("Content-Type", "application/json");
    }

    private static HttpRequest.BodyPublisher body(String json) {
        return HttpRequest.BodyPublishers.ofString(json);
    }

    private String told(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(2))
                .build();
        HttpResponse<String> response = client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        String words = response.body().strip();
        if (response.statusCode() != 200 || words.toLowerCase(Locale.ROOT).startsWith("unauthorized")) {
            throw new IOException(host + " answered HTTP " + response.statusCode() + ": " + words);
        }
        return words;
    }

    private static boolean isLoopback(URI url) {
        return LOOPBACK.contains(url.getHost()) || url.getHost().endsWith(".localhost");
    }
}
