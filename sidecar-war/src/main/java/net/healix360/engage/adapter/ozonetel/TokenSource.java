package net.healix360.engage.adapter.ozonetel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;

/** Gets the account's token. */
@ApplicationScoped
public class TokenSource {
    /** How long a token lives (reference/ozonetel.md §2.2). */
    static final Duration LIFE = Duration.ofMinutes(60);

    private TokenGenerator generator;
    private Clock clock;

    protected TokenSource() {}

    @Inject
    public TokenSource(TokenGenerator generator, Clock clock) {
        this.generator = generator;
        this.clock = clock;
    }

    /** @param old the one that is to be replaced; {@link HeldToken#NONE} when there is none */
    HeldToken fetch(HeldToken old) {
        return HeldToken.until(clock.instant().plus(LIFE), generator.generate(), old.mark());
    }
}
