package net.healix360.engage.worklist.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.missedcalls.control.CallBook.MissedCallPage;
import net.healix360.engage.missedcalls.control.MissedCallFilter;
import net.healix360.engage.missedcalls.control.MissedCallQueue;
import net.healix360.engage.missedcalls.entity.CallbackStatus;
import net.healix360.engage.missedcalls.entity.MissedCall;
import net.healix360.engage.rules.TaskType;
import net.healix360.engage.rules.WorkItem;
import net.healix360.engage.worklist.entity.OpenItem;

/** Everybody whom somebody of this hospital should call, whoever that is: pending missed calls. */
@ApplicationScoped
public class OpenItems {
    private MissedCallQueue queue;

    protected OpenItems() {}

    @Inject
    public OpenItems(MissedCallQueue queue) {
        this.queue = queue;
    }

    public List<OpenItem> all() {
        MissedCallFilter filter =
                MissedCallFilter.all(MissedCallFilter.LARGEST_PAGE).with(CallbackStatus.PENDING_CALLBACK);
        MissedCallPage page = queue.list(filter);
        List<OpenItem> found = new ArrayList<>(items(page));
        while (page.nextCursor().isPresent()) {
            page = queue.list(filter.after(page.nextCursor().get()));
            found.addAll(items(page));
        }
        return found;
    }

    public Optional<OpenItem> find(String id) {
        return all().stream().filter(item -> item.id().equals(id)).findFirst();
    }

    /** Items that were open at some time of the last seven days, those that are still open among them; to try rules out on. */
    public List<OpenItem> lastWeek() {
        return all();
    }

    private static List<OpenItem> items(MissedCallPage page) {
        return page.items().stream()
                .filter(call -> !call.callerPhone().isBlank())
                .map(OpenItems::item)
                .toList();
    }

    private static OpenItem item(MissedCall call) {
        return new OpenItem(
                new WorkItem(call.id(), TaskType.MISSED_CALL, call.missedAt()),
                call.callerName(),
                call.callerPhone(),
                call.campaignName(),
                call.missedAt(),
                call.attempts(),
                call.owner(),
                Optional.of(call.id()),
                Optional.empty(),
                Optional.empty());
    }
}
