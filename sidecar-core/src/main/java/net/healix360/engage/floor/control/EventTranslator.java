package net.healix360.engage.floor.control;

import java.util.Optional;
import net.healix360.engage.floor.entity.FloorEvent;

/** From a vendor's text to our words; the only place that knows the vendor's spelling. */
public interface EventTranslator {

    /** Empty for what the vendor sends but the floor has no use for, or cannot read. */
    Optional<FloorEvent> translate(String type, String body);
}
