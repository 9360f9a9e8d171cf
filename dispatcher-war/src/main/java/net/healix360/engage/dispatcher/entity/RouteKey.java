package net.healix360.engage.dispatcher.entity;

import java.util.Locale;

/** An agent or a DID: what a hospital owns and an event is routed by. Written {@code agent:priya}, {@code did:9180…}. */
public record RouteKey(String text) {
    static final String AGENT = "agent:";
    static final String DID = "did:";

    public static RouteKey agent(String agentId) {
        return new RouteKey(AGENT + agentId.trim().toLowerCase(Locale.ROOT));
    }

    public static RouteKey did(String did) {
        return new RouteKey(DID + did.trim());
    }

    @Override
    public String toString() {
        return text;
    }
}
