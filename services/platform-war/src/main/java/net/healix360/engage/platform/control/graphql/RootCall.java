package net.healix360.engage.platform.control.graphql;

import java.util.Map;
import net.healix360.engage.platform.entity.Caller;

/** One root field on its way to the code that answers it. */
public record RootCall(Map<String, Object> arguments, Wanted wanted, Caller caller) {

    /** The code that answers a root field. */
    @FunctionalInterface
    public interface Answer {
        Object to(RootCall call);
    }
}
