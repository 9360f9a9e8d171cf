package net.healix360.engage.missedcalls.boundary;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.healix360.engage.missedcalls.entity.CallbackStatus;

/**
 * One view of the queue.
 *
 * @param name {@code ALL} or a callback status; the page has the word for it
 */
public record Tab(String name, String href, boolean current) {

    static List<Tab> of(MissedCallsAddress address) {
        return Stream.concat(
                        Stream.of(Optional.<CallbackStatus>empty()),
                        Stream.of(CallbackStatus.values()).map(Optional::of))
                .map(status -> new Tab(
                        status.map(CallbackStatus::name).orElse("ALL"),
                        address.tab(status).href(),
                        address.status().equals(status)))
                .toList();
    }
}
