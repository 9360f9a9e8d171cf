package net.healix360.engage.platform.control.webhooks;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Duration;
import java.util.HexFormat;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Posts one event: signed over the raw body, five seconds of patience, no second try. */
final class WebhookSender {
    private static final Logger LOG = Logger.getLogger(WebhookSender.class.getName());
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final Clock clock;

    WebhookSender(Clock clock) {
        this.clock = clock;
    }

    void send(Webhook webhook, String body) {
        String timestamp = String.valueOf(clock.millis());
        HttpRequest request = HttpRequest.newBuilder(URI.create(webhook.targetUrl()))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .header("X-Twenty-Webhook-Timestamp", timestamp)
                .header("X-Twenty-Webhook-Nonce", UUID.randomUUID().toString().replace("-", ""))
                .header("X-Twenty-Webhook-Signature", signature(webhook.secret(), timestamp, body))
                .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8))
                .build();
        try {
            int status =
                    http.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
            if (status >= 300) {
                LOG.log(Level.WARNING, "Webhook {0} answered {1}; the event is not sent again", new Object[] {
                    webhook.id(), status
                });
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "Webhook " + webhook.id() + " not delivered; the event is not sent again", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Lower-case hex HMAC-SHA256 of {@code timestamp:body}. */
    static String signature(String secret, String timestamp, String body) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] digest = mac.doFinal((timestamp + ":" + body).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java runtime has HmacSHA256", e);
        }
    }
}
