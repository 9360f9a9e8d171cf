package net.healix360.engage.foundation.problem;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An RFC 9457 problem document.
 *
 * @param slug stable name of the kind of fault; the document's {@code type} is {@code /problems/<slug>}
 * @param status HTTP status code
 * @param title the kind of fault in a few words, the same for every occurrence
 * @param detail this occurrence in a sentence that says what to do
 * @param errors refused fields, empty when the fault is not one of validation
 * @param members further members of the document (texts, numbers, truth values), such as the state behind a conflict
 */
public record Problem(
        String slug, int status, String title, String detail, List<FieldError> errors, Map<String, Object> members) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = List.copyOf(errors);
        members = Map.copyOf(members);
    }

    public static Problem of(int status, String slug, String title, String detail) {
        return new Problem(slug, status, title, detail, List.of(), Map.of());
    }

    public static Problem badRequest(String slug, String detail) {
        return of(400, slug, "Bad request", detail);
    }

    public static Problem invalid(List<FieldError> errors) {
        return new Problem(
                "validation", 400, "Some fields are not valid", "Correct the fields in errors.", errors, Map.of());
    }

    public static Problem notSignedIn(String detail) {
        return of(401, "not-signed-in", "Not signed in", detail);
    }

    public static Problem forbidden(String slug, String detail) {
        return of(403, slug, "Not allowed", detail);
    }

    /** After a start, until what is known has been read again: nobody is told that something is not there. */
    public static Problem starting() {
        return of(503, "starting", "Starting", "The server is starting. Try again in a moment.");
    }

    public static Problem notFound(String detail) {
        return of(404, "not-found", "Not found", detail);
    }

    public static Problem conflict(String slug, String detail) {
        return of(409, slug, "Conflict", detail);
    }

    /** The same problem with one more member. */
    public Problem with(String member, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(members);
        more.put(member, value);
        return new Problem(slug, status, title, detail, errors, more);
    }

    public ProblemException asException() {
        return new ProblemException(this);
    }

    /** The document; {@code statusCode} and {@code message} repeat status and detail for clients of the original. */
    public JsonObject toJson(String requestId) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", "/problems/" + slug)
                .add("title", title)
                .add("status", status)
                .add("detail", detail)
                .add("instance", requestId)
                .add("statusCode", status)
                .add("message", detail);
        json.addAll(Json.createObjectBuilder(members));
        if (!errors.isEmpty()) {
            var list = Json.createArrayBuilder();
            errors.forEach(e ->
                    list.add(Json.createObjectBuilder().add("field", e.field()).add("message", e.message())));
            json.add("errors", list);
        }
        return json.build();
    }
}
