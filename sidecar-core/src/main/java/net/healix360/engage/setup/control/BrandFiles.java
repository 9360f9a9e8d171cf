package net.healix360.engage.setup.control;

import java.util.Optional;
import net.healix360.engage.setup.entity.Picture;

/** The hospital's pictures, by the name that follows from what is in them: one that is in use is never overwritten. */
public interface BrandFiles {

    /** @return its name, such as {@code 3f….png} */
    String keep(Picture picture);

    Optional<Picture> find(String name);
}
