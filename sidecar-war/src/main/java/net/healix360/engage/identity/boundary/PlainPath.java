package net.healix360.engage.identity.boundary;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A request's path as the container maps it: without path parameters, percent-decoded. The raw one would let
 * {@code /%61pi} or {@code /api;x} pass for something that is not below {@code /api}.
 */
final class PlainPath {
    private static final Pattern PARAMETERS = Pattern.compile(";[^/]*");
    private static final Pattern DOUBTFUL = Pattern.compile("//|/\\.{1,2}(/|$)|[%;\\\\\\p{Cntrl}]");

    private PlainPath() {}

    /** Empty for a path that could be read in two ways: encoded twice, or with dot segments or empty ones. */
    static Optional<String> of(String requestUri) {
        String stripped = PARAMETERS.matcher(requestUri).replaceAll("");
        if (!stripped.startsWith("/") || stripped.startsWith("//")) {
            return Optional.empty();
        }
        try {
            String path = new URI(stripped).getPath();
            return DOUBTFUL.matcher(path).find() ? Optional.empty() : Optional.of(path);
        } catch (URISyntaxException malformed) {
            return Optional.empty();
        }
    }
}
