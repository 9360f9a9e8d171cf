package net.healix360.engage.platform.control.metadata;

import java.util.Map;
import net.healix360.engage.platform.entity.Caller;

/** What one root field of the metadata API does. */
@FunctionalInterface
interface Operation {
    Object run(Caller caller, Map<String, Object> arguments);
}
