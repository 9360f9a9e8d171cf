package net.healix360.engage.missedcalls.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import net.healix360.engage.agents.entity.AgentId;
import net.healix360.engage.care.control.CallerDirectory;
import net.healix360.engage.missedcalls.control.CallBook.MissedCallPage;
import net.healix360.engage.missedcalls.entity.CallbackStatus;
import net.healix360.engage.missedcalls.entity.MissedCall;

/** The queue as people read it: with the caller's name where the hospital knows the number. */
@ApplicationScoped
public class MissedCallQueue {
    private static final int GROUP = 50;

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
        return new MissedCallPage(page.items().stream().map(this::named).toList(), page.total(), page.nextCursor());
    }

    /** The agent's own entries of that status. */
    public MissedCallPage ownedBy(AgentId agent, CallbackStatus status) {
        return list(MissedCallFilter.all(GROUP).of(agent).with(status));
    }

    /** With the caller's name, where the hospital knows the number. */
    public MissedCall named(MissedCall call) {
        return call.calledBy(callers.nameOf(call.callerPhone()));
    }
}
