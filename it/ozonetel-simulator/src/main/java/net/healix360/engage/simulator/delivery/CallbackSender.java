package net.healix360.engage.simulator.delivery;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import net.healix360.engage.simulator.account.Switches;
import net.healix360.engage.simulator.calls.Call;

/** Posts call summaries to their campaigns, again after a pause when the receiver does not take them. */
public final class CallbackSender implements SummarySender {
    private static final Logger LOG = Logger.getLogger(CallbackSender.class.getName());
    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final int IN_FLIGHT_LIMIT = 2_000;

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .build();
    private final AtomicInteger inFlight = new AtomicInteger();
    private final CallSummary summary;
    private final int tries;
    private final Duration spacing;
    private final DeliveryCounters counters;

    public CallbackSender(CallSummary summary, int tries, Duration spacing, DeliveryCounters counters) {
        this.summary = summary;
        this.tries = tries;
        this.spacing = spacing;
        this.counters = counters;
    }

    @Override
    public void send(Call call, Switches switches) {
        String url = call.campaign().callbackUrl();
        if (url.isEmpty()) {
            return;
        }
        if (inFlight.get() >= IN_FLIGHT_LIMIT) {
            counters.count(DeliveryCounters.Fate.CALLBACKS_FAILED);
            return;
        }
        inFlight.incrementAndGet();
        attempt(url, SummaryForm.of(summary.json(call, switches), switches), 1);
    }

    /** Summaries on their way, those that wait for another try included. */
    public int pending() {
        return inFlight.get();
    }

    private void attempt(String url, SummaryForm form, int number) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .timeout(TIMEOUT)
                .header("Content-Type", form.contentType())
                .POST(HttpRequest.BodyPublishers.ofString(form.body()))
                .build();
        CompletableFuture<?> unused = http.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                .whenComplete((reply, failure) -> {
                    if (failure == null && reply.statusCode() >= 200 && reply.statusCode() < 300) {
                        finish(DeliveryCounters.Fate.CALLBACKS_SENT);
                    } else {
                        LOG.log(Level.FINE, "Call summary not taken", failure);
                        tryAgain(url, form, number);
                    }
                });
    }

    private void tryAgain(String url, SummaryForm form, int number) {
        if (number >= tries) {
            finish(DeliveryCounters.Fate.CALLBACKS_FAILED);
            return;
        }
        counters.count(DeliveryCounters.Fate.CALLBACKS_RETRIED);
        Executor later = CompletableFuture.delayedExecutor(spacing.toMillis(), TimeUnit.MILLISECONDS);
        later.execute(() -> attempt(url, form, number + 1));
    }

    private void finish(DeliveryCounters.Fate fate) {
        counters.count(fate);
        inFlight.decrementAndGet();
    }
}
