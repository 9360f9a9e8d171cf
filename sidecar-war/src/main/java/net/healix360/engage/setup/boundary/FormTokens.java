package net.healix360.engage.setup.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Forms that were sent lately, with what was answered. A refused one may be corrected and sent again. */
@ApplicationScoped
public class FormTokens {
    private static final int REMEMBERED = 500;
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int SUCCESS = 200;
    private static final int NO_SUCCESS = 300;

    private final Map<String, CompletableFuture<Optional<Answer>>> forms = new LinkedHashMap<>();

    /** What the first sender was told. */
    record Answer(int status, Object entity) {}

    /** @param answer empty while the first one is not done */
    record Turn(boolean isFirst, Optional<Answer> answer) {}

    Turn begin(String form) {
        while (true) {
            CompletableFuture<Optional<Answer>> other = enter(form);
            if (other == null) {
                return new Turn(true, Optional.empty());
            }
            try {
                Optional<Answer> answer = other.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
                if (answer.isPresent()) {
                    return new Turn(false, answer);
                }
            } catch (TimeoutException | ExecutionException notDone) {
                return new Turn(false, Optional.empty());
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return new Turn(false, Optional.empty());
            }
        }
    }

    /** Null for the first. */
    private synchronized CompletableFuture<Optional<Answer>> enter(String form) {
        CompletableFuture<Optional<Answer>> known = forms.get(form);
        if (known == null) {
            forms.put(form, new CompletableFuture<>());
            Iterator<Map.Entry<String, CompletableFuture<Optional<Answer>>>> oldest =
                    forms.entrySet().iterator();
            while (forms.size() > REMEMBERED && oldest.hasNext()) {
                if (oldest.next().getValue().isDone()) {
                    oldest.remove();
                }
            }
        }
        return known;
    }

    void end(String form, int status, Object entity) {
        boolean done = status >= SUCCESS && status < NO_SUCCESS;
        CompletableFuture<Optional<Answer>> turn;
        synchronized (this) {
            turn = done ? forms.get(form) : forms.remove(form);
        }
        if (turn != null) {
            turn.complete(done ? Optional.of(new Answer(status, entity)) : Optional.empty());
        }
    }
}
