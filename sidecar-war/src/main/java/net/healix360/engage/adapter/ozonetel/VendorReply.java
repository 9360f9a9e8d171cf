package net.healix360.engage.adapter.ozonetel;

import java.time.Duration;
import java.util.Optional;

/**
 * What came back, not judged yet.
 *
 * @param retryAfter of its header, in the form of seconds
 */
record VendorReply(int status, Optional<Duration> retryAfter, String body) {

    static VendorReply of(int status, String body) {
        return new VendorReply(status, Optional.empty(), body);
    }
}
