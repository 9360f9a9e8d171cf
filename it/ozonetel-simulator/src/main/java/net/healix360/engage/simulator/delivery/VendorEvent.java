package net.healix360.engage.simulator.delivery;

/** One event on its way: where to, the exact text, and what it claims to be. */
public record VendorEvent(String url, String body, String contentType) {
    static final String JSON = "application/json";

    public VendorEvent(String url, String body) {
        this(url, body, JSON);
    }

    VendorEvent cutOff() {
        return new VendorEvent(url, body.substring(0, body.length() / 2), contentType);
    }
}
