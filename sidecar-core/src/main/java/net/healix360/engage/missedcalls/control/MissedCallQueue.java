package net.healix360.engage.missedcalls.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import net.healix360.engage.care.control.CallerDirectory;
import net.healix360.engage.missedcalls.control.CallBook.MissedCallPage;

/** The queue as people read it: with the caller's name where the hospital knows the number. */
@ApplicationScoped
public class MissedCallQueue {

    private CallBook book;
    private CallerDirectory callers;

    protected MissedCallQueue() {}

    @Inject
    public MissedCallQueue(CallBook book, CallerDirectory callers) {
        this.book = book;
        this.callers = callers;
    }

    public MissedCallPage list(MissedCallFilter filter) {
        MissedCallPage page = book.missedCalls(filter);
        return new MissedCallPage(
                page.items().stream()
                        .map(call -> call.calledBy(callers.nameOf(call.callerPhone())))
                        .toList(),
                page.total(),
                page.nextCursor());
    }
}
