package net.healix360.engage.launcher.part;

import java.net.URI;
import java.util.Optional;
import java.util.Set;

/**
 * One process of the product.
 *
 * @param needs names of the parts and steps that must be ready before this one can become ready
 * @param stopSignal the signal that makes this program stop in good order
 * @param stopRank parts of a lower rank are stopped before those of a higher one
 */
public record Part(
        String name,
        Optional<String> tenant,
        URI url,
        Optional<URI> origin,
        Set<String> needs,
        Preparation preparation,
        Probe probe,
        String stopSignal,
        int stopRank) {

    public int port() {
        return url.getPort();
    }
}
