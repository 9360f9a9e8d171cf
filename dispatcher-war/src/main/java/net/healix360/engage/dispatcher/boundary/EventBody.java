package net.healix360.engage.dispatcher.boundary;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The vendor's JSON, posted as it is or as the form field {@code data}. */
final class EventBody {
    private static final String FIELD = "data=";

    private EventBody() {}

    /** Empty when the body is larger than allowed; never reads more than that. */
    static Optional<String> read(HttpServletRequest request, int largest) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(largest + 1);
        if (bytes.length > largest) {
            return Optional.empty();
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        String type = request.getContentType();
        return Optional.of(type != null && type.startsWith("application/x-www-form-urlencoded") ? field(text) : text);
    }

    private static String field(String form) {
        for (String pair : form.split("&", -1)) {
            if (pair.startsWith(FIELD)) {
                return decode(pair.substring(FIELD.length()));
            }
        }
        return form;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
