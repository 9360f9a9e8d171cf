package net.healix360.engage.telephony.boundary;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation on an agent: the request names it, in the body's or the query's {@code agentId}, and it is the caller's
 * own unless the caller supervises. {@link AgentIdFilter} sees to it before the operation begins.
 */
@NameBinding
@Target({ElementType.TYPE, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface ForAgent {

    /** Whether a supervisor may leave the agent out and mean everybody. */
    boolean orAll() default false;
}
