package net.healix360.engage.wallboards.control;

import java.util.List;
import net.healix360.engage.wallboards.entity.WallboardLink;

/** Where the hospital's links are kept. What {@link #put} returned from survives the loss of the process. */
public interface WallboardShelf {

    List<WallboardLink> all();

    /** In place of all that there are. */
    void put(List<WallboardLink> links);
}
