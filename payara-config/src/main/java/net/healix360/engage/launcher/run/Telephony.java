package net.healix360.engage.launcher.run;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import net.healix360.engage.launcher.product.Addresses;
import net.healix360.engage.launcher.product.EventSubscription;

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
            EventSubscription.of(addresses)
                    .subscribe(addresses.dispatcher(), addresses.secrets().vendorToken());
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
