package net.healix360.engage.platform.control.access;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import net.healix360.engage.platform.entity.ErrorCode;
import net.healix360.engage.platform.entity.PlatformException;

/** From the {@code origin} of a log-in to a workspace's subdomain (platform-graphql.md §2.1). */
public final class Origins {
    /** The subdomain that means "no workspace". */
    private static final String DEFAULT_SUBDOMAIN = "app";

    private final String frontDomain;

    public Origins(String frontDomain) {
        this.frontDomain = frontDomain.toLowerCase(Locale.ROOT);
    }

    /** Scheme, port and path do not matter; empty when the host belongs to no workspace. */
    Optional<String> subdomain(String origin) {
        String host = host(origin).toLowerCase(Locale.ROOT);
        String ending = "." + frontDomain;
        if (!host.endsWith(ending)) {
            return Optional.empty();
        }
        String subdomain = host.substring(0, host.length() - ending.length());
        return subdomain.equals(DEFAULT_SUBDOMAIN) ? Optional.empty() : Optional.of(subdomain);
    }

    private static String host(String origin) {
        try {
            String host = new URI(origin).getHost();
            if (host != null) {
                return host;
            }
        } catch (URISyntaxException notAUrl) {
            throw invalid();
        }
        throw invalid();
    }

    private static PlatformException invalid() {
        return new PlatformException(ErrorCode.INTERNAL_SERVER_ERROR, null, "Invalid URL");
    }

    String url(String subdomain) {
        return "http://" + subdomain + "." + frontDomain;
    }

    public String frontDomain() {
        return frontDomain;
    }

    public static String defaultSubdomain() {
        return DEFAULT_SUBDOMAIN;
    }
}
