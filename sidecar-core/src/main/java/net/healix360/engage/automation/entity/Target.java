package net.healix360.engage.automation.entity;

import java.util.Locale;
import net.healix360.engage.agents.entity.AgentId;

/** What a rule looks at or changes, by its id. */
public record Target(Kind kind, String id) {

    /** The kinds of things that rules look at. */
    public enum Kind {
        MISSED_CALL,
        CALL,
        LEAD,
        FOLLOW_UP,
        AGENT,
        HOSPITAL;

        /** Such as {@code missed-call}. */
        public String wireName() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public static Target agent(AgentId id) {
        return new Target(Kind.AGENT, id.value());
    }

    public static Target hospital() {
        return new Target(Kind.HOSPITAL, "");
    }

    @Override
    public String toString() {
        return kind.wireName() + ":" + id;
    }
}
