package net.healix360.engage.lists.control;

import java.util.List;
import java.util.Optional;
import net.healix360.engage.lists.entity.Access;

/** Who saw which number and heard which recording, when. Nothing in it is ever changed. */
public interface AccessLog {

    /** A part of the log, latest first, with the number of all entries. */
    record Page(List<Access> items, long total, Optional<String> nextCursor) {}

    void add(Access access);

    Page latest(int limit, Optional<String> cursor);
}
