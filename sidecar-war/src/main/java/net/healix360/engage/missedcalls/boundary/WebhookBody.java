package net.healix360.engage.missedcalls.boundary;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import net.healix360.engage.foundation.problem.Problem;

/**
 * The summary's JSON text: the form field {@code data}, urlencoded or multipart (the vendor does not say which), or
 * the body itself (reference/ozonetel.md §4.2).
 */
final class WebhookBody {
    private static final int LARGEST = 64 * 1024;

    private WebhookBody() {}

    static String read(HttpServletRequest request) throws IOException {
        byte[] bytes = request.getInputStream().readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw Problem.of(413, "body-too-large", "Body too large", "A call summary has at most 64 kB.")
                    .asException();
        }
        String text = new String(bytes, StandardCharsets.UTF_8);
        String type = String.valueOf(request.getContentType()).toLowerCase(Locale.ROOT);
        if (type.startsWith("multipart/form-data")) {
            return multipartField(text);
        }
        return type.startsWith("application/x-www-form-urlencoded") ? formField(text) : text;
    }

    static String queryToken(HttpServletRequest request) {
        return request.getQueryString() == null ? null : pair(request.getQueryString(), "token");
    }

    private static String formField(String form) {
        String data = pair(form, "data");
        if (data == null) {
            throw Problem.badRequest("malformed-summary", "The form has no field data.")
                    .asException();
        }
        return data;
    }

    /** The first part named data; the vendor sends one small part, so a part parser would be more than is needed. */
    private static String multipartField(String body) {
        int name = body.indexOf("name=\"data\"");
        int start = name < 0 ? -1 : body.indexOf("\r\n\r\n", name);
        int end = start < 0 ? -1 : body.indexOf("\r\n--", start + 4);
        if (end < 0) {
            throw Problem.badRequest("malformed-summary", "The form has no part data.")
                    .asException();
        }
        return body.substring(start + 4, end);
    }

    private static String pair(String pairs, String name) {
        for (String pair : pairs.split("&", -1)) {
            if (pair.startsWith(name + "=")) {
                return decode(pair.substring(name.length() + 1));
            }
        }
        return null;
    }

    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return text;
        }
    }
}
