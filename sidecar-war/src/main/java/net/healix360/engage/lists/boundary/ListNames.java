package net.healix360.engage.lists.boundary;

import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.lists.entity.RecordedList;

/** A list by the name that its page has. */
final class ListNames {
    private ListNames() {}

    static RecordedList require(String page) {
        return RecordedList.ofPage(page)
                .orElseThrow(() -> Problem.notFound("There is no such list.").asException());
    }
}
