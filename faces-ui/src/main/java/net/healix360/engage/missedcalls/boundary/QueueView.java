package net.healix360.engage.missedcalls.boundary;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.missedcalls.control.EntryFilter;
import net.healix360.engage.missedcalls.control.MissedCallFilter;
import net.healix360.engage.missedcalls.entity.CallbackStatus;
import net.healix360.engage.missedcalls.entity.MissedCallEnd;

/** Which part of the queue a tab of the page shows. */
enum QueueView {
    OPEN,
    /** Called back, and not reached yet. */
    ATTEMPTED,
    ENDED,
    RECOVERED,
    REACHED_ELSEWHERE,
    EXPIRED,
    NO_PATIENT,
    ALL;

    /** Addresses of before the ends; people have bookmarks. */
    private static final Map<String, QueueView> OLD_STATUSES = Map.of(
            CallbackStatus.PENDING_CALLBACK.name(), OPEN,
            CallbackStatus.CALLBACK_ATTEMPTED.name(), ATTEMPTED,
            CallbackStatus.CALLBACK_COMPLETED.name(), ENDED,
            CallbackStatus.INVALID.name(), NO_PATIENT,
            CallbackStatus.WRONG_NUMBER.name(), NO_PATIENT);

    private static final List<QueueView> ENDS = List.of(RECOVERED, REACHED_ELSEWHERE, EXPIRED, NO_PATIENT);

    /** Empty for a name that is none. */
    static Optional<QueueView> named(String name) {
        return Arrays.stream(values())
                .filter(view -> view.name().equals(name))
                .findFirst()
                .or(() -> Optional.ofNullable(OLD_STATUSES.get(name)));
    }

    /** One way of ending, a part of {@link #ENDED}. */
    boolean isOneEnd() {
        return ENDS.contains(this);
    }

    MissedCallFilter narrow(MissedCallFilter filter) {
        EntryFilter entries = filter.entries();
        return switch (this) {
            case ALL -> filter;
            case OPEN -> filter.open();
            case ATTEMPTED -> filter.open().with(CallbackStatus.CALLBACK_ATTEMPTED);
            default -> filter.which(entries.endedAs(ends()));
        };
    }

    /** The same for {@code /api/missed-calls}: a parameter and its value; empty for all. */
    Optional<String[]> asked() {
        return switch (this) {
            case ALL -> Optional.empty();
            case OPEN -> Optional.of(new String[] {"filter[open]", "true"});
            case ATTEMPTED ->
                Optional.of(new String[] {"filter[callbackStatus]", CallbackStatus.CALLBACK_ATTEMPTED.name()});
            default ->
                Optional.of(new String[] {
                    "filter[end]",
                    String.join(",", ends().stream().map(MissedCallEnd::name).toList())
                });
        };
    }

    private Set<MissedCallEnd> ends() {
        return this == ENDED ? EnumSet.allOf(MissedCallEnd.class) : EnumSet.of(MissedCallEnd.valueOf(name()));
    }
}
