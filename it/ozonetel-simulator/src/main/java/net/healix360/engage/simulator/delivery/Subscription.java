package net.healix360.engage.simulator.delivery;

/** Where events go; an empty URL means nobody asked for that kind. One subscription per account, the latest wins. */
public record Subscription(String callEventsUrl, String agentEventsUrl) {
    public static final Subscription NONE = new Subscription("", "");

    public Subscription withoutCalls() {
        return new Subscription("", agentEventsUrl);
    }

    public Subscription withoutAgents() {
        return new Subscription(callEventsUrl, "");
    }

    public boolean wantsCalls() {
        return !callEventsUrl.isEmpty();
    }

    public boolean wantsAgents() {
        return !agentEventsUrl.isEmpty();
    }

    public boolean isEmpty() {
        return !wantsCalls() && !wantsAgents();
    }
}
