package net.healix360.engage.platform.control.core;

import net.healix360.engage.platform.entity.FieldModel;
import net.healix360.engage.platform.entity.FieldType;

/** What the composite types are called on the wire. */
final class CompositeNames {
    private CompositeNames() {}

    static String of(FieldModel field) {
        return of(field.type());
    }

    private static String of(FieldType type) {
        return switch (type) {
            case FULL_NAME -> "FullName";
            case EMAILS -> "Emails";
            case PHONES -> "Phones";
            case LINKS -> "Links";
            case CURRENCY -> "Currency";
            case ADDRESS -> "Address";
            case ACTOR -> "Actor";
            case RICH_TEXT -> "RichText";
            default -> throw new IllegalArgumentException(type + " is no composite");
        };
    }
}
