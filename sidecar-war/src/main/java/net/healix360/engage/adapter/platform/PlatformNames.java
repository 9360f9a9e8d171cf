package net.healix360.engage.adapter.platform;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** Our names of entities and fields against the platform's, from {@code platform-names.properties}; a field is itself when not listed. */
final class PlatformNames {
    private final Properties names = new Properties();

    PlatformNames() {
        try (InputStream in = PlatformNames.class.getResourceAsStream("/platform-names.properties")) {
            names.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String singular(String entity) {
        return required(entity + ".one");
    }

    String plural(String entity) {
        return required(entity + ".many");
    }

    String field(String entity, String field) {
        return names.getProperty(entity + "." + field, field);
    }

    /** The singular with a capital first letter, as in {@code CallCreateInput}. */
    String type(String entity) {
        return capital(singular(entity));
    }

    String pluralType(String entity) {
        return capital(plural(entity));
    }

    private static String capital(String name) {
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private String required(String key) {
        String name = names.getProperty(key);
        if (name == null) {
            throw new IllegalArgumentException("platform-names.properties has no " + key);
        }
        return name;
    }
}
