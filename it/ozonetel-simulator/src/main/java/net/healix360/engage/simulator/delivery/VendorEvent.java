package net.healix360.engage.simulator.delivery;

/** One event on its way: where to and the exact text. */
public record VendorEvent(String url, String body) {
    VendorEvent cutOff() {
        return new VendorEvent(url, body.substring(0, body.length() / 2));
    }
}
