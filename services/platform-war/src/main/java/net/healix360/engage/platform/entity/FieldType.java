package net.healix360.engage.platform.entity;

import static net.healix360.engage.platform.entity.ColumnKind.CHOICE;
import static net.healix360.engage.platform.entity.ColumnKind.JSON;
import static net.healix360.engage.platform.entity.ColumnKind.JSON_LIST;

import java.util.List;

/** The field types of the wire contract (platform-graphql.md §4.2) and the pieces each is stored in. */
public enum FieldType {
    TEXT,
    NUMBER,
    POSITION,
    BOOLEAN,
    DATE_TIME,
    DATE,
    UUID,
    SELECT,
    MULTI_SELECT,
    RATING,
    ARRAY,
    RAW_JSON,
    FULL_NAME,
    EMAILS,
    PHONES,
    LINKS,
    CURRENCY,
    ADDRESS,
    ACTOR,
    RICH_TEXT,
    RELATION;

    public boolean isComposite() {
        return switch (this) {
            case FULL_NAME, EMAILS, PHONES, LINKS, CURRENCY, ADDRESS, ACTOR, RICH_TEXT -> true;
            default -> false;
        };
    }

    /** The stored pieces; a relation's depend on its side and are told by the field. */
    List<Part> parts() {
        return switch (this) {
            case TEXT -> Part.single(ColumnKind.TEXT);
            case NUMBER, POSITION -> Part.single(ColumnKind.NUMBER);
            case BOOLEAN -> Part.single(ColumnKind.BOOLEAN);
            case DATE_TIME -> Part.single(ColumnKind.INSTANT);
            case DATE -> Part.single(ColumnKind.DAY);
            case UUID -> Part.single(ColumnKind.UUID);
            case SELECT -> Part.single(CHOICE);
            case MULTI_SELECT -> Part.single(ColumnKind.CHOICE_LIST);
            case RATING ->
                List.of(new Part("", CHOICE, List.of("RATING_1", "RATING_2", "RATING_3", "RATING_4", "RATING_5")));
            case ARRAY -> Part.single(ColumnKind.TEXT_LIST);
            case RAW_JSON -> Part.single(JSON);
            case FULL_NAME -> texts("firstName", "lastName");
            case EMAILS -> List.of(text("primaryEmail"), Part.of("additionalEmails", JSON_LIST));
            case PHONES ->
                List.of(
                        text("primaryPhoneNumber"),
                        text("primaryPhoneCountryCode"),
                        text("primaryPhoneCallingCode"),
                        Part.of("additionalPhones", JSON_LIST));
            case LINKS ->
                List.of(text("primaryLinkLabel"), text("primaryLinkUrl"), Part.of("secondaryLinks", JSON_LIST));
            case CURRENCY -> List.of(Part.of("amountMicros", ColumnKind.NUMBER), text("currencyCode"));
            case ADDRESS -> addressParts();
            case ACTOR -> actorParts();
            case RICH_TEXT -> texts("markdown", "blocknote");
            case RELATION -> List.of();
        };
    }

    private static List<Part> addressParts() {
        return List.of(
                text("addressStreet1"),
                text("addressStreet2"),
                text("addressCity"),
                text("addressState"),
                text("addressPostcode"),
                text("addressCountry"),
                Part.of("addressLat", ColumnKind.NUMBER),
                Part.of("addressLng", ColumnKind.NUMBER));
    }

    private static List<Part> actorParts() {
        return List.of(
                new Part("source", CHOICE, ActorSource.names()),
                Part.of("workspaceMemberId", ColumnKind.UUID),
                text("name"),
                Part.of("context", JSON));
    }

    private static Part text(String name) {
        return Part.of(name, ColumnKind.TEXT);
    }

    private static List<Part> texts(String first, String second) {
        return List.of(text(first), text(second));
    }
}
