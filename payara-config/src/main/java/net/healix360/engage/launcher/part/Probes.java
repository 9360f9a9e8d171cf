package net.healix360.engage.launcher.part;

import java.io.IOException;
import java.net.URI;
import net.healix360.engage.launcher.settings.ProductSecrets;

/** Finds the question to ask from a part's URL alone, so that any shell can ask it. */
public record Probes(ProductSecrets secrets) {

    public static Probe http(URI url) {
        return new HttpProbe(url);
    }

    public Probe of(String part, URI url) throws IOException {
        return switch (url.getScheme()) {
            case "redis" -> new RedisProbe(url, secrets.storePassword(part));
            case "postgresql" -> new PostgresProbe(url, secrets.storePassword(part));
            default -> new HttpProbe(url);
        };
    }
}
