package net.healix360.engage.adapter.recordings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import net.healix360.engage.callrecords.control.Pacing;
import net.healix360.engage.callrecords.control.Recordings;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.telephony.control.TelephonySettings;

/**
 * Fetches a recording with a plain GET, as the vendor offers it (reference/ozonetel.md §13): from the hospital's allowed
 * hosts only, following nobody elsewhere, and a second time when the file lags behind the call.
 */
@ApplicationScoped
public class HttpRecordings implements Recordings {
    /** About 14 hours of the vendor's sound. */
    static final long LARGEST = 200L * 1024 * 1024;

    private static final EventLogger LOG = EventLogger.of(HttpRecordings.class);
    private static final Duration LAG = Duration.ofSeconds(1);
    private static final Set<Integer> LAGGING = Set.of(403, 404);
    private static final String RANGE = "bytes=\\d{0,12}-\\d{0,12}";

    private final HttpClient http = HttpClient.newBuilder()
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    private TelephonySettings settings;
    private Pacing pacing;

    protected HttpRecordings() {}

    @Inject
    public HttpRecordings(TelephonySettings settings, Pacing pacing) {
        this.settings = settings;
        this.pacing = pacing;
    }

    @Override
    public Audio open(String address, Optional<String> range) {
        URI place = FirstAddress.of(address).filter(settings::mayFetch).orElseThrow(() -> {
            LOG.warn("recording not fetched", Map.of("reason", "its host is not among recordingHosts"));
            return problem(502, "The recording lies where nothing may be fetched from. Tell an administrator.");
        });
        HttpResponse<InputStream> reply = get(place, range);
        if (LAGGING.contains(reply.statusCode())) {
            close(reply);
            pacing.pause(LAG);
            reply = get(place, range);
        }
        return audio(reply);
    }

    private HttpResponse<InputStream> get(URI place, Optional<String> range) {
        HttpRequest.Builder request = HttpRequest.newBuilder(place).timeout(Duration.ofSeconds(20));
        range.filter(part -> part.matches(RANGE)).ifPresent(part -> request.header("Range", part));
        try {
            return http.send(request.build(), BodyHandlers.ofInputStream());
        } catch (IOException silent) {
            throw problem(504, "The telephony provider does not hand the recording out now. Try again in a minute.");
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw problem(503, "The recording cannot be fetched now. Try again in a minute.");
        }
    }

    private static Audio audio(HttpResponse<InputStream> reply) {
        OptionalLong length = reply.headers().firstValueAsLong("Content-Length");
        String type = reply.headers().firstValue("Content-Type").orElse("").toLowerCase(Locale.ROOT);
        boolean sound = type.startsWith("audio/") || type.startsWith("application/octet-stream");
        int status = reply.statusCode();
        if ((status == 200 || status == 206) && sound && length.orElse(0) <= LARGEST) {
            return new Audio(
                    status == 206,
                    type.startsWith("audio/") ? type : "audio/mpeg",
                    length,
                    reply.headers().firstValue("Content-Range"),
                    new BoundedSound(reply.body(), LARGEST));
        }
        close(reply);
        LOG.warn("recording not handed on", Map.of("status", status, "type", type, "length", length.orElse(-1)));
        throw refusal(status);
    }

    private static RuntimeException refusal(int status) {
        return switch (status) {
            case 403, 404 ->
                problem(404, "The recording is not there yet. It comes some minutes after the call; try again later.");
            case 416 -> problem(416, "The recording has no such part.");
            default -> problem(502, "The telephony provider did not hand out a recording. Try again later.");
        };
    }

    private static void close(HttpResponse<InputStream> reply) {
        try {
            reply.body().close();
        } catch (IOException gone) {
            LOG.info("recording closed", Map.of("reason", String.valueOf(gone.getMessage())));
        }
    }

    private static RuntimeException problem(int status, String detail) {
        return Problem.of(status, "recording-unavailable", "Recording not available", detail)
                .asException();
    }
}
