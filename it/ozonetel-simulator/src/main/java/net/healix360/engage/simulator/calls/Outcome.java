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
    private String invited = "";
    private String transferType = "";
    private boolean outsider;
    private String phoneName = "";
    private String phoneNumber = "";
    private boolean muted;
    private boolean recordingPaused;
    private DisposedBy disposedBy;
    private int dispositionsReceived;
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

    /** Somebody is rung into the conversation; empty: he left before he was there. */
    void invited(String target) {
        invited = target;
        outsider = false;
    }

    /** A number outside the account is in the conversation. */
    void invitedFromOutside(String number) {
        invited = number;
        outsider = true;
    }

    boolean hasOutsider() {
        return outsider;
    }

    void transferred(String type) {
        transferType = type;
    }

    void phone(String name, String number) {
        phoneName = name;
        phoneNumber = number;
    }

    void mute(boolean on) {
        muted = on;
    }

    void pauseRecording(boolean on) {
        recordingPaused = on;
    }

    void disposed(Disposition with, DisposedBy by) {
        disposition = with;
        disposedBy = by;
    }

    void dispositionReceived() {
        dispositionsReceived++;
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

    /** Empty unless the first agent has left the caller to somebody else. */
    public String transferredTo() {
        return transferType.isEmpty() ? "" : invited;
    }

    /** Warm or Blind; empty when the call was not transferred. */
    public String transferType() {
        return transferType;
    }

    /** The phone of a call without an agent, or empty. */
    public String phoneName() {
        return phoneName;
    }

    public String phoneNumber() {
        return phoneNumber;
    }

    public boolean isMuted() {
        return muted;
    }

    public boolean isRecordingPaused() {
        return recordingPaused;
    }

    public Optional<DisposedBy> disposedBy() {
        return Optional.ofNullable(disposedBy);
    }

    /** How many dispositions were accepted through the API. */
    public int dispositionsReceived() {
        return dispositionsReceived;
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
