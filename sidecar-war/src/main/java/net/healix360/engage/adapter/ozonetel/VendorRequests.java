package net.healix360.engage.adapter.ozonetel;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;

/** The vendor's three ways to be asked: a JSON body whatever the method, a form, a query (reference/ozonetel.md §1.6). */
record VendorRequests(URI url, Duration patience) {

    HttpRequest.Builder json(String method, String path, JsonObject body) {
        return to(path).header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.toString()));
    }

    HttpRequest.Builder form(String path, Map<String, String> fields) {
        return to(path).header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(encoded(fields)));
    }

    HttpRequest.Builder query(String path, Map<String, String> fields) {
        return to(path + "?" + encoded(fields)).GET();
    }

    VendorRequests patient(Duration longer) {
        return new VendorRequests(url, longer);
    }

    static String basic(String user, String password) {
        byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
        return "Basic " + Base64.getEncoder().encodeToString(pair);
    }

    private HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(url.resolve(path)).timeout(patience).header("Accept", "application/json");
    }

    private static String encoded(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
