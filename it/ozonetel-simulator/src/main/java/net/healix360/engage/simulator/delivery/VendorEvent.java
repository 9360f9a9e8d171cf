package net.healix360.engage.simulator.delivery;

/** One event on its way: where to, the exact text, and what it claims to be. */
public record VendorEvent(String url, String body, String contentType) {
    static final String JSON = "application/json";

    public VendorEvent(String url, String body) {
        this(url, body, JSON);
    }

    /** A page to be fetched when a call reaches an agent. */
    static VendorEvent pop(String url) {
        return new VendorEvent(url, "", "");
    }

    boolean isPop() {
        return contentType.isEmpty();
    }

    VendorEvent cutOff() {
        return new VendorEvent(url, body.substring(0, body.length() / 2), contentType);
    }
}
