package net.healix360.engage.adapter.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import net.healix360.engage.adapter.sqlite.SqlitePeople;
import net.healix360.engage.adapter.sqlite.SqlitePeople.Person;
import net.healix360.engage.calls.entity.PhoneNumber;

/** Keeps the local copy of the patients: everything the first time, then what has changed since the newest it has. */
@ApplicationScoped
public class PatientSync {
    private static final String FIELDS =
            "id name { firstName lastName } phoneE164 phones { primaryPhoneNumber primaryPhoneCallingCode } updatedAt";

    @Inject
    private RecordPages pages;

    @Inject
    private SqlitePeople people;

    public void sync() {
        JsonObject filter = people.newestUpdate().map(PatientSync::changedSince).orElse(JsonValue.EMPTY_JSON_OBJECT);
        pages.forEachPage(
                "patient",
                FIELDS,
                filter,
                List.of("updatedAt", "id"),
                page -> people.save(page.stream().map(PatientSync::person).toList()));
    }

    /** At or after: several records share a millisecond, and saving one again changes nothing. */
    private static JsonObject changedSince(String instant) {
        return Json.createObjectBuilder()
                .add("updatedAt", Json.createObjectBuilder().add("gte", instant))
                .build();
    }

    private static Person person(JsonObject node) {
        JsonObject name = node.getJsonObject("name");
        String fullName = (text(name, "firstName") + " " + text(name, "lastName")).trim();
        return new Person(text(node, "id"), fullName, phone(node), text(node, "updatedAt"));
    }

    private static String phone(JsonObject node) {
        String stored = text(node, "phoneE164");
        if (!stored.isBlank() || !(node.get("phones") instanceof JsonObject phones)) {
            return stored;
        }
        return PhoneNumber.parse(text(phones, "primaryPhoneCallingCode") + text(phones, "primaryPhoneNumber"))
                .map(PhoneNumber::e164)
                .orElse("");
    }

    private static String text(JsonObject node, String field) {
        return node.get(field) instanceof JsonString string ? string.getString() : "";
    }
}
