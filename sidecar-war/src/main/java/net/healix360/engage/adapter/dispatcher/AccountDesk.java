package net.healix360.engage.adapter.dispatcher;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.healix360.engage.tenancy.control.Tenancy;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The dispatcher's account desk, where hospitals that share a telephony account agree on its token and its limits
 * (docs/adr/0011). It never sees a token: what is kept there is sealed.
 */
@ApplicationScoped
public class AccountDesk {
    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int TOO_MANY = 429;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(2))
            .build();
    private URI dispatcher;
    private String secret;
    private String tenant;

    /** An answer's status and body. */
    private record Answer(int status, JsonObject body) {
        Duration retryAfter() {
            return Duration.ofMillis(body.getInt("retryAfterMillis", 1_000));
        }
    }

    protected AccountDesk() {}

    @Inject
    public AccountDesk(
            @ConfigProperty(name = "telephony.dispatcher.url") URI dispatcher,
            @ConfigProperty(name = "telephony.registration-secret") String secret,
            Tenancy tenancy) {
        this.dispatcher = dispatcher;
        this.secret = secret;
        this.tenant = tenancy.id().name();
    }

    /** @param refused mark of the token that is to be replaced; empty when there was none */
    public DeskAnswer token(String account, String refused) {
        JsonObjectBuilder body = body();
        if (!refused.isEmpty()) {
            body.add("refused", refused);
        }
        Answer answer = send("POST", account + "/token", body);
        return switch (answer.status()) {
            case 202 -> new DeskAnswer.Later(answer.retryAfter());
            case TOO_MANY -> new DeskAnswer.Exhausted(answer.retryAfter());
            default ->
                answer.body().containsKey("lease")
                        ? new DeskAnswer.Lease(answer.body().getString("lease"))
                        : new DeskAnswer.Held(
                                answer.body().getString("sealed"),
                                Instant.parse(answer.body().getString("expiresAt")));
        };
    }

    /** Brings the token that was made with a lease. */
    public void keep(String account, String lease, String sealed, Instant expiresAt) {
        send(
                "PUT",
                account + "/token",
                body().add("lease", lease).add("sealed", sealed).add("expiresAt", expiresAt.toString()));
    }

    /** @param unused nothing was made with it */
    public void giveBack(String account, String lease, boolean unused) {
        send("PUT", account + "/token", body().add("lease", lease).add("unused", unused));
    }

    /** Empty when it is granted, else when to ask again. */
    public Optional<Duration> permit(String account, String kind) {
        Answer answer = send("POST", account + "/permits", body().add("kind", kind));
        return answer.body().getBoolean("granted", false) ? Optional.empty() : Optional.of(answer.retryAfter());
    }

    private JsonObjectBuilder body() {
        return Json.createObjectBuilder().add("tenant", tenant);
    }

    private Answer send(String method, String path, JsonObjectBuilder body) {
        HttpRequest request = HttpRequest.newBuilder(dispatcher.resolve("/api/telephony/accounts/" + path))
                .timeout(PATIENCE)
                .header("Authorization", "Bearer " + secret)
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body.build().toString()))
                .build();
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            return read(response.statusCode(), response.body());
        } catch (IOException unreachable) {
            throw new DeskUnavailableException("the account's desk at the dispatcher does not answer");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw new DeskUnavailableException("interrupted while asking the account's desk");
        }
    }

    private static Answer read(int status, String text) {
        if (status >= 400 && status != TOO_MANY) {
            throw new DeskUnavailableException("the account's desk answered " + status);
        }
        try (var reader = Json.createReader(new StringReader(text.isEmpty() ? "{}" : text))) {
            return new Answer(status, reader.readObject());
        } catch (JsonException noJson) {
            throw new DeskUnavailableException("the account's desk answered without JSON");
        }
    }
}
