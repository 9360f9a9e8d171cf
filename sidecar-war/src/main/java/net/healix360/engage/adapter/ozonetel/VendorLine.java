package net.healix360.engage.adapter.ozonetel;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.net.ConnectException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLHandshakeException;
import org.eclipse.microprofile.faulttolerance.Bulkhead;
import org.eclipse.microprofile.faulttolerance.CircuitBreaker;

/**
 * The one HTTP client towards the vendor; it keeps the body of a GET (reference/ozonetel.md §1.6). Sends once. When
 * several requests in a row found nobody, the next are not sent for a while, so that agents do not wait for nothing.
 */
@ApplicationScoped
public class VendorLine {
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final int LONGEST_REPLY = 8 * 1024 * 1024;

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(CONNECT)
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    /** @throws LineFault when there is no answer */
    @Bulkhead(48)
    @CircuitBreaker(
            requestVolumeThreshold = 6,
            failureRatio = 0.66,
            delay = 2,
            delayUnit = ChronoUnit.SECONDS,
            failOn = LineFault.class)
    public VendorReply send(HttpRequest request) {
        return exchange(request, VendorLine::whole);
    }

    /** The same for a long reply; such ones do not count when it is decided whether the vendor is down. */
    @Bulkhead(2)
    public <T> T stream(HttpRequest request, ReplyReader<T> reader) {
        return exchange(request, reader);
    }

    private <T> T exchange(HttpRequest request, ReplyReader<T> reader) {
        try {
            HttpResponse<InputStream> response = client.send(request, HttpResponse.BodyHandlers.ofInputStream());
            return inTime(request.timeout().orElse(CONNECT), response, reader);
        } catch (HttpConnectTimeoutException | ConnectException | SSLHandshakeException nobody) {
            throw LineFault.notSent("the vendor cannot be reached");
        } catch (HttpTimeoutException late) {
            throw LineFault.unknown("the vendor does not answer");
        } catch (IOException cut) {
            throw LineFault.unknown("the connection to the vendor was cut");
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw LineFault.unknown("interrupted while waiting for the vendor");
        }
    }

    /** The client's own timeout ends with the headers; a body that trickles in is cut off here. */
    private static <T> T inTime(Duration patience, HttpResponse<InputStream> response, ReplyReader<T> reader)
            throws IOException {
        try (InputStream body = response.body()) {
            CompletableFuture<Void> deadline =
                    new CompletableFuture<Void>().completeOnTimeout(null, patience.toMillis(), TimeUnit.MILLISECONDS);
            CompletableFuture<Void> cutting = deadline.thenRun(() -> close(body));
            try {
                return reader.read(response.statusCode(), retryAfter(response), body);
            } finally {
                deadline.cancel(false);
                cutting.cancel(false);
            }
        }
    }

    private static VendorReply whole(int status, Optional<Duration> retryAfter, InputStream body) throws IOException {
        byte[] bytes = body.readNBytes(LONGEST_REPLY + 1);
        if (bytes.length > LONGEST_REPLY) {
            throw LineFault.unknown("the vendor's reply is longer than " + LONGEST_REPLY + " bytes");
        }
        return new VendorReply(status, retryAfter, new String(bytes, StandardCharsets.UTF_8));
    }

    private static Optional<Duration> retryAfter(HttpResponse<?> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(text -> text.matches("\\d{1,6}"))
                .map(Long::parseLong)
                .map(Duration::ofSeconds);
    }

    private static void close(InputStream body) {
        try {
            body.close();
        } catch (IOException closedBefore) {
            // there is nothing left to close
        }
    }
}
