package net.healix360.engage.simulator.calls;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.healix360.engage.simulator.time.VendorTime;

/** What became of a call: filled in as it goes, complete when wrap-up is over. */
public final class Outcome {
    private Instant answeredAt;
    private Instant endedAt;
    private Instant heldSince;
    private Instant wrapUpEndedAt;
    private HangupBy hangupBy = HangupBy.SYSTEM;
    private LegOutcome withoutAgent = LegOutcome.USER_DISCONNECTED;
    private CustomerOutcome customer = CustomerOutcome.ANSWERED;
    private Duration hold = Duration.ZERO;
    private String transferredTo = "";
    private Disposition disposition;

    void answeredAt(Instant at) {
        if (answeredAt == null) {
            answeredAt = at;
        }
    }

    void ended(HangupBy by, Instant at) {
        unhold(at);
        hangupBy = by;
        endedAt = at;
    }

    void withoutAgent(LegOutcome why) {
        withoutAgent = why;
    }

    void customer(CustomerOutcome how) {
        customer = how;
    }

    void held(Duration length) {
        hold = hold.plus(length);
    }

    void hold(Instant at) {
        if (heldSince == null) {
            heldSince = at;
        }
    }

    void unhold(Instant at) {
        if (heldSince != null) {
            held(Duration.between(heldSince, at));
            heldSince = null;
        }
    }

    void transferredTo(String target) {
        transferredTo = target;
    }

    void disposed(Disposition with) {
        disposition = with;
    }

    void wrappedUp(Instant at) {
        wrapUpEndedAt = at;
    }

    public boolean isAnswered() {
        return answeredAt != null;
    }

    public Optional<Instant> answeredAt() {
        return Optional.ofNullable(answeredAt);
    }

    public Optional<Instant> endedAt() {
        return Optional.ofNullable(endedAt);
    }

    public boolean isHeld() {
        return heldSince != null;
    }

    public HangupBy hangupBy() {
        return hangupBy;
    }

    /** DialStatus of a call that never reached an agent. */
    public LegOutcome withoutAgent() {
        return withoutAgent;
    }

    public CustomerOutcome customer() {
        return customer;
    }

    public Duration hold() {
        return hold;
    }

    public String transferredTo() {
        return transferredTo;
    }

    public Optional<Disposition> disposition() {
        return Optional.ofNullable(disposition);
    }

    public Optional<Instant> wrapUpEndedAt() {
        return Optional.ofNullable(wrapUpEndedAt);
    }

    /** Ring and queue time; zero when nobody answered. */
    Duration timeToAnswer(Instant startedAt) {
        return isAnswered() ? VendorTime.between(startedAt, answeredAt) : Duration.ZERO;
    }

    Duration totalDuration(Instant startedAt) {
        return endedAt == null ? Duration.ZERO : VendorTime.between(startedAt, endedAt);
    }

    public Duration talkDuration() {
        return isAnswered() && endedAt != null ? VendorTime.between(answeredAt, endedAt) : Duration.ZERO;
    }

    public Duration wrapUpDuration() {
        return endedAt == null || wrapUpEndedAt == null ? Duration.ZERO : VendorTime.between(endedAt, wrapUpEndedAt);
    }
}
