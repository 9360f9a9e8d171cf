package net.healix360.engage.adapter.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.net.URI;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import net.healix360.engage.replica.control.UnavailableException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

/**
 * Posts one GraphQL document and judges the reply by its content: nearly everything comes with HTTP 200, and a proxy
 * may answer HTML (reference/platform-graphql.md §3.1). The header that proxies may route by goes with every call; the
 * workspace follows from the token alone (§2.1).
 */
@ApplicationScoped
public class PlatformClient {
    private PlatformApi api;
    private String origin;

    protected PlatformClient() {}

    /** @param origin the workspace's own address at the platform; with the embedded one it is the hospital's */
    @Inject
    public PlatformClient(
            @ConfigProperty(name = "platform.url") URI url, @ConfigProperty(name = "platform.origin") String origin) {
        this.api = RestClientBuilder.newBuilder()
                .baseUri(url)
                .connectTimeout(2, TimeUnit.SECONDS)
                .readTimeout(10, TimeUnit.SECONDS)
                .property("microprofile.rest.client.disable.default.mapper", true)
                .build(PlatformApi.class);
        this.origin = origin;
    }

    /** By this the platform knows at a sign-in which workspace is meant. */
    String origin() {
        return origin;
    }

    /** A document at {@code /graphql}; the token may be null. */
    @Timeout(value = 12, unit = ChronoUnit.SECONDS)
    @Bulkhead(16)
    @CircuitBreaker(
            requestVolumeThreshold = 8,
            delay = 2,
            delayUnit = ChronoUnit.SECONDS,
            failOn = UnavailableException.class,
            skipOn = PlatformFault.class)
    public JsonObject graphql(String token, String document, JsonObject variables) {
        return read(() -> api.graphql(bearer(token), origin, body(document, variables)));
    }

    /** A document at {@code /metadata}; the token may be null. */
    @Timeout(value = 12, unit = ChronoUnit.SECONDS)
    @Bulkhead(16)
    public JsonObject metadata(String token, String document, JsonObject variables) {
        return read(() -> api.metadata(bearer(token), origin, body(document, variables)));
    }

    private interface Call {
        Response send();
    }

    private static JsonObject read(Call call) {
        try (Response response = call.send()) {
            String text = response.readEntity(String.class);
            return PlatformReply.data(response.getStatus(), parse(response.getStatus(), text));
        } catch (ProcessingException unreachable) {
            throw new UnavailableException("the platform does not answer: " + unreachable.getMessage());
        }
    }

    private static JsonObject parse(int status, String text) {
        try {
            return Json.createReader(new StringReader(text)).readObject();
        } catch (JsonException notJson) {
            throw new UnavailableException("the platform answered " + status + " without JSON");
        }
    }

    private static String bearer(String token) {
        return token == null ? null : "Bearer " + token;
    }

    private static JsonObject body(String document, JsonObject variables) {
        return Json.createObjectBuilder()
                .add("query", document)
                .add("variables", variables)
                .build();
    }
}
