package net.healix360.engage.dispatcher.control;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import net.healix360.engage.dispatcher.entity.Registration;
import net.healix360.engage.dispatcher.entity.SpooledEvent;
import net.healix360.engage.foundation.logging.PhoneMask;
import net.healix360.engage.foundation.signing.WebhookSigner;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.http.io.entity.EntityUtils;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/** Hands a signed batch of events to a hospital's sidecar and tells what became of it. */
@ApplicationScoped
public class Delivery {

    /** What a hospital did with a batch. */
    public sealed interface Outcome {
        record Taken() implements Outcome {}

        /** The hospital will never take it as it is. */
        record Refused(String reason) implements Outcome {}

        /** Nobody answered, or not now: the same batch again later. */
        record Unreachable(String reason) implements Outcome {}
    }

    private static final Timeout CONNECT = Timeout.ofSeconds(2);
    private static final Timeout ANSWER = Timeout.ofSeconds(10);
    private static final int MOST_CONNECTIONS = 256;
    private static final String TAKEN = "\"taken\"";

    private CloseableHttpClient client;
    private HospitalKeys keys;
    private Clock clock;

    protected Delivery() {}

    @Inject
    public Delivery(HospitalKeys keys, Clock clock) {
        this.keys = keys;
        this.clock = clock;
        this.client = HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setMaxConnTotal(MOST_CONNECTIONS)
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(CONNECT)
                                .setSocketTimeout(ANSWER)
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(ANSWER)
                        .setConnectionRequestTimeout(CONNECT)
                        .build())
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .build();
    }

    Outcome send(Registration home, List<SpooledEvent> batch) {
        byte[] body = EventBatch.toJson(batch);
        String id = batch.get(0).key();
        long now = clock.instant().getEpochSecond();
        HttpPost post = new HttpPost(home.callbackUrl() + "/api/supervisor/events");
        post.setHeader(WebhookSigner.ID, id);
        post.setHeader(WebhookSigner.TIMESTAMP, Long.toString(now));
        post.setHeader(
                WebhookSigner.SIGNATURE, new WebhookSigner(keys.signingSecrets(home.tenant())).sign(id, now, body));
        post.setEntity(new ByteArrayEntity(body, ContentType.APPLICATION_JSON));
        try {
            return client.execute(post, response -> {
                HttpEntity entity = response.getEntity();
                return outcome(response.getCode(), entity == null ? "" : EntityUtils.toString(entity, 2_000));
            });
        } catch (IOException unreachable) {
            return new Outcome.Unreachable(unreachable.getClass().getSimpleName() + ": " + unreachable.getMessage());
        }
    }

    private static Outcome outcome(int status, String answer) {
        String reason = "HTTP " + status + " " + PhoneMask.maskIn(answer);
        return switch (status) {
            // A server that stops may still say 200 for what it never looked at; whoever took the batch says so.
            case 200 -> answer.contains(TAKEN) ? new Outcome.Taken() : new Outcome.Unreachable(reason);
            case 202, 204 -> new Outcome.Taken();
            case 400, 413, 422 -> new Outcome.Refused(reason);
            default -> new Outcome.Unreachable(reason);
        };
    }

    @PreDestroy
    void close() {
        client.close(CloseMode.GRACEFUL);
    }
}
