package net.healix360.engage.adapter.recordings;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The first address in the vendor's field, which may hold several (reference/ozonetel.md §13). */
final class FirstAddress {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s,;|\"'<>]+?(?=->|[\\s,;|\"'<>]|$)");

    private FirstAddress() {}

    static Optional<URI> of(String field) {
        Matcher found = ADDRESS.matcher(field);
        if (!found.find()) {
            return Optional.empty();
        }
        try {
            URI address = new URI(found.group());
            return Optional.of(address).filter(known -> known.getUserInfo() == null);
        } catch (URISyntaxException noAddress) {
            return Optional.empty();
        }
    }
}
