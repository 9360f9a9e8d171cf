package net.healix360.engage.missedcalls.boundary;

import java.util.List;
import java.util.stream.Stream;

/**
 * One view of the queue.
 *
 * @param name a {@link QueueView}; the page has the word for it
 */
public record Tab(String name, String href, boolean current) {

    /** The parts of the queue; a way of ending is within those that have ended. */
    static List<Tab> of(MissedCallsAddress address) {
        return Stream.of(QueueView.OPEN, QueueView.ATTEMPTED, QueueView.ENDED, QueueView.ALL)
                .map(view -> tab(
                        view,
                        address,
                        view == address.view()
                                || (view == QueueView.ENDED && address.view().isOneEnd())))
                .toList();
    }

    /** How they ended, while a tab of ended ones is shown; else none. */
    static List<Tab> ends(MissedCallsAddress address) {
        boolean shown = address.view() == QueueView.ENDED || address.view().isOneEnd();
        return shown
                ? Stream.of(QueueView.values())
                        .filter(QueueView::isOneEnd)
                        .map(view -> tab(view, address, view == address.view()))
                        .toList()
                : List.of();
    }

    private static Tab tab(QueueView view, MissedCallsAddress address, boolean current) {
        return new Tab(view.name(), address.tab(view).href(), current);
    }
}
