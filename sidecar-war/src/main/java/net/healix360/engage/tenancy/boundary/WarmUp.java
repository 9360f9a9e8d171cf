package net.healix360.engage.tenancy.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.healix360.engage.floor.control.EventTranslator;
import net.healix360.engage.floor.entity.JournalEntry;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.foundation.signing.SigningSecret;
import net.healix360.engage.foundation.signing.WebhookSigner;
import net.healix360.engage.identity.control.Sessions;
import net.healix360.engage.identity.entity.Member;
import net.healix360.engage.identity.entity.PlatformTokens;
import net.healix360.engage.identity.entity.Role;
import net.healix360.engage.identity.entity.Session;
import net.healix360.engage.telephony.control.TelephonyFault;
import net.healix360.engage.telephony.control.TelephonyProvider;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Walks through the sidecar's own doors before anybody else does, with a session that ends with the walk, so that the
 * first agent of the day does not wait for classes to load. Reads only; no event enters the journal.
 */
@ApplicationScoped
public class WarmUp {
    private static final EventLogger LOG = EventLogger.of(WarmUp.class);
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int ROUNDS = 2;
    private static final List<String> DOORS = List.of(
            "/",
            "/api/config/theme",
            "/api/auth/me",
            "/api/supervisor/floor",
            "/api/supervisor/active-calls",
            "/api/missed-calls?limit=50",
            "/api/worklist/team?limit=50",
            "/supervisor/live-monitor",
            "/supervisor/missed-calls");
    private static final String SAMPLE = """
            {"eventType":"Agent","data":{"action":"release","agentId":"nobody","eventTime":"2025-01-01 00:00:00"}}
            """;

    @Inject
    private Sessions sessions;

    @Inject
    private EventTranslator translator;

    @Inject
    private TelephonyProvider telephony;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "telephony.callback.url")
    private String self;

    @Inject
    @ConfigProperty(name = "telephony.signing-secret")
    private String signingSecret;

    void run() {
        Member nobody = new Member("warm-up", "warm-up@invalid", "Warm", "Up", Role.SUPERVISOR);
        Session session = new Session(UUID.randomUUID().toString(), nobody, Optional.empty());
        String token = sessions.open(session, PlatformTokens.NONE).accessToken();
        long end = System.nanoTime() + LONGEST.toNanos();
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        int walked = 0;
        try {
            readyForOrders();
            for (; walked < ROUNDS && System.nanoTime() < end; walked++) {
                round(client, token);
            }
        } catch (IOException unreachable) {
            LOG.warn("warm-up cut short", Map.of("reason", String.valueOf(unreachable.getMessage())));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            sessions.close(session.id());
        }
        LOG.info("warmed up", Map.of("rounds", walked));
    }

    /** So that the first dial waits neither for classes nor for a token. */
    private void readyForOrders() {
        try {
            telephony.keepReady();
            telephony.abandonedCalls();
        } catch (TelephonyFault later) {
            LOG.warn("telephony is not there yet", Map.of("reason", String.valueOf(later.getMessage())));
        }
    }

    private void round(HttpClient client, String token) throws IOException, InterruptedException {
        for (String door : DOORS) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(self + door))
                    .header("Authorization", "Bearer " + token)
                    .timeout(Duration.ofSeconds(5))
                    .build();
            client.send(request, HttpResponse.BodyHandlers.discarding());
        }
        client.send(emptyBatch(), HttpResponse.BodyHandlers.discarding());
        translator.translate(JournalEntry.AGENT, SAMPLE);
    }

    private HttpRequest emptyBatch() {
        byte[] body = "{\"events\":[]}".getBytes(java.nio.charset.StandardCharsets.UTF_8);
        long now = clock.instant().getEpochSecond();
        WebhookSigner signer = new WebhookSigner(List.of(SigningSecret.parse(signingSecret)));
        return HttpRequest.newBuilder(URI.create(self + "/api/supervisor/events"))
                .header(WebhookSigner.ID, "warm-up")
                .header(WebhookSigner.TIMESTAMP, Long.toString(now))
                .header(WebhookSigner.SIGNATURE, signer.sign("warm-up", now, body))
                .timeout(Duration.ofSeconds(5))
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
    }
}
