package net.healix360.engage.it.platform;

import java.net.URI;
import java.util.Optional;

/**
 * How a platform's webhooks reach this machine.
 *
 * @param base what the platform calls; empty when it may call the loopback address
 * @param port where this machine listens, 0 for any free port
 */
record HookAddress(Optional<URI> base, int port) {
    static final HookAddress LOOPBACK = new HookAddress(Optional.empty(), 0);

    static Optional<HookAddress> of(Optional<String> base, Optional<String> port) {
        return base.map(URI::create)
                .map(uri -> new HookAddress(
                        Optional.of(uri), port.map(Integer::parseInt).orElse(uri.getPort())));
    }

    /** @param path begins with a slash */
    URI target(int boundPort, String path) {
        String front = base.map(URI::toString).orElse("http://127.0.0.1:" + boundPort);
        return URI.create(front.replaceAll("/$", "") + path);
    }
}
