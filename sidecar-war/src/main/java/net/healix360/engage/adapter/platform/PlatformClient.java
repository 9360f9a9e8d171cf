package net.healix360.engage.adapter.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.Response;
import java.io.StringReader;
import java.net.URI;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import net.healix360.engage.replica.control.PlatformWriter.UnavailableException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;
import org.eclipse.microprofile.faulttolerance.Timeout;
import org.eclipse.microprofile.rest.client.RestClientBuilder;

/**
 * Posts one GraphQL document and judges the reply by its content: nearly everything comes with HTTP 200, and a proxy
 * may answer HTML (reference/platform-graphql.md §3.1).
 */
@ApplicationScoped
public class PlatformClient {
    private PlatformApi api;
    private String apiKey;
    private String origin;

    protected PlatformClient() {}

    @Inject
    public PlatformClient(
            @ConfigProperty(name = "platform.url") URI url,
            @ConfigProperty(name = "platform.api-key") String apiKey,
            @ConfigProperty(name = "tenant.origin") String origin) {
        this.api = RestClientBuilder.newBuilder()
                .baseUri(url)
                .connectTimeout(2, TimeUnit.SECONDS)
                .readTimeout(10, TimeUnit.SECONDS)
                .property("microprofile.rest.client.disable.default.mapper", true)
                .build(PlatformApi.class);
        this.apiKey = apiKey;
        this.origin = origin;
    }

    String origin() {
        return origin;
    }

    /** A document for records, with the hospital's API key. */
    @Timeout(value = 12, unit = ChronoUnit.SECONDS)
    @Bulkhead(8)
    @CircuitBreaker(
            requestVolumeThreshold = 8,
            delay = 5,
            delayUnit = ChronoUnit.SECONDS,
            failOn = UnavailableException.class)
    public JsonObject records(String document, JsonObject variables) {
        return read(() -> api.graphql("Bearer " + apiKey, origin, body(document, variables)));
    }

    /** A document for accounts and workspaces; {@code token} is null for the public ones. Newer releases have it at /metadata. */
    @Timeout(value = 12, unit = ChronoUnit.SECONDS)
    @Bulkhead(16)
    public JsonObject accounts(String document, JsonObject variables, String token) {
        String bearer = token == null ? null : "Bearer " + token;
        try {
            return read(() -> api.metadata(bearer, origin, body(document, variables)));
        } catch (PlatformFault fault) {
            if (!fault.isUnknownOperation()) {
                throw fault;
            }
            return read(() -> api.graphql(bearer, origin, body(document, variables)));
        }
    }

    /** Like {@link #accounts} with the hospital's API key. */
    public JsonObject accountsAsHospital(String document) {
        return accounts(document, JsonValue.EMPTY_JSON_OBJECT, apiKey);
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

    private static JsonObject body(String document, JsonObject variables) {
        return Json.createObjectBuilder()
                .add("query", document)
                .add("variables", variables)
                .build();
    }
}
