package net.healix360.engage.missedcalls.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MultivaluedMap;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.missedcalls.control.MissedCallFilter;
import net.healix360.engage.missedcalls.entity.CallbackStatus;
import net.healix360.engage.tenancy.control.Tenancy;

/** Which missed calls a list is asked for. */
@ApplicationScoped
public class MissedCallAsk {
    private static final String USUAL_PAGE = "50";

    @Inject
    private Tenancy tenancy;

    @Inject
    private Clock clock;

    public MissedCallFilter read(MultivaluedMap<String, String> asked) {
        EntryAsk entries = new EntryAsk(tenancy.hospital().zone(), clock.instant());
        return MissedCallFilter.all(
                        limit(Optional.ofNullable(asked.getFirst("limit")).orElse(USUAL_PAGE)))
                .with(given(asked, "filter[callbackStatus]")
                        .map(MissedCallAsk::status)
                        .orElse(null))
                .of(given(asked, "filter[ownerAgentId]").map(AgentId::new))
                .call(given(asked, "filter[ucid]"))
                .containing(given(asked, "q"))
                .which(entries.read(
                                asked.getFirst("filter[end]"),
                                asked.getFirst("filter[open]"),
                                asked.getFirst("filter[leaked]"),
                                asked.getFirst("filter[unclaimed]"))
                        .between(
                                entries.from(asked.getFirst("filter[day]"), asked.getFirst("filter[from]")),
                                entries.to(asked.getFirst("filter[day]"), asked.getFirst("filter[to]"))))
                .after(given(asked, "cursor"));
    }

    private static Optional<String> given(MultivaluedMap<String, String> asked, String name) {
        return Optional.ofNullable(asked.getFirst(name));
    }

    private static CallbackStatus status(String text) {
        return Arrays.stream(CallbackStatus.values())
                .filter(status -> status.name().equals(text))
                .findFirst()
                .orElseThrow(() -> MissedCallsResource.refused(
                        "filter[callbackStatus]", "is one of " + List.of(CallbackStatus.values())));
    }

    private static int limit(String text) {
        if (text.matches("\\d{1,3}")) {
            int limit = Integer.parseInt(text);
            if (limit >= 1 && limit <= MissedCallFilter.LARGEST_PAGE) {
                return limit;
            }
        }
        throw MissedCallsResource.refused("limit", "is a number from 1 to " + MissedCallFilter.LARGEST_PAGE);
    }
}
