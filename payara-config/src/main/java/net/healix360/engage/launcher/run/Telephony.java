package net.healix360.engage.launcher.run;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import net.healix360.engage.launcher.demo.TelephonyAccount;
import net.healix360.engage.launcher.product.Addresses;

/** What an operator does once at the vendor: subscribe the dispatcher to the account's events; and in the demo, begin the day. */
final class Telephony {
    private static final String DAY =
            "{\"seed\":%d,\"agents\":%d,\"callsPerHour\":900,\"speed\":1,\"talkSeconds\":40,\"wrapUpSeconds\":10}";
    private static final int SEED = 20_260_410;
    private final Addresses addresses;
    private final int agents;
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();

    Telephony(Addresses addresses, int agents) {
        this.addresses = addresses;
        this.agents = agents;
    }

    void subscribe() throws StartFailure, InterruptedException {
        try {
            String token = "?token=" + URLEncoder.encode(addresses.secrets().vendorToken(), StandardCharsets.UTF_8);
            URI dispatcher = addresses.dispatcher();
            String body = "{\"callEventsURL\":\"" + dispatcher.resolve("/api/supervisor/call-event" + token)
                    + "\",\"agentEventsURL\":\"" + dispatcher.resolve("/api/supervisor/agent-event" + token) + "\"}";
            post(HttpRequest.newBuilder(addresses.telephony().resolve("/events/subscribe"))
                    .header("api_key", addresses.secrets().vendorApiKey())
                    .header("username", TelephonyAccount.USER_NAME)
                    .POST(HttpRequest.BodyPublishers.ofString(body)));
        } catch (IOException e) {
            throw new StartFailure(
                    "The dispatcher could not be subscribed to the vendor's events: " + e.getMessage(), e);
        }
    }

    void beginDay() throws StartFailure, InterruptedException {
        try {
            post(HttpRequest.newBuilder(addresses.telephony().resolve("/sim/day"))
                    .POST(HttpRequest.BodyPublishers.ofString(DAY.formatted(SEED, agents))));
        } catch (IOException e) {
            throw new StartFailure("The simulated day could not begin: " + e.getMessage(), e);
        }
    }

    private void post(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = client.send(
                request.header("Content-Type", "application/json")
                        .timeout(Duration.ofSeconds(10))
                        .build(),
                HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != 200) {
            throw new IOException("HTTP " + response.statusCode() + " " + response.body());
        }
    }
}
