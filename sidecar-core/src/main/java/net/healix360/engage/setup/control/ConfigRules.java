package net.healix360.engage.setup.control;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.setup.entity.Colour;
import net.healix360.engage.setup.entity.ConfigKind;
import net.healix360.engage.setup.entity.Palette;

/** What a schema cannot say of a document. */
final class ConfigRules {
    private ConfigRules() {}

    static List<FieldError> faults(ConfigKind kind, JsonObject document) {
        return switch (kind) {
            case THEME -> theme(document);
            case WIDGET -> widget(document);
            case AI -> ai(document);
            default -> List.of();
        };
    }

    private static List<FieldError> theme(JsonObject document) {
        return unreadable(document, "colors.brand.600").map(List::of).orElse(List.of());
    }

    private static List<FieldError> widget(JsonObject document) {
        List<FieldError> faults = new ArrayList<>();
        unreadable(document, "colors.primary").ifPresent(faults::add);
        JsonArray origins =
                document.get("allowedOrigins") instanceof JsonArray array ? array : JsonArray.EMPTY_JSON_ARRAY;
        for (int i = 0; i < origins.size(); i++) {
            if (origins.get(i) instanceof JsonString origin && !isOrigin(origin.getString())) {
                faults.add(new FieldError(
                        "allowedOrigins[" + i + "]", "is the address of a website such as https://www.example.org"));
            }
        }
        if (document.getBoolean("enabled", false) && origins.isEmpty()) {
            faults.add(new FieldError("allowedOrigins", "names at least one website before the widget is switched on"));
        }
        return faults;
    }

    private static List<FieldError> ai(JsonObject document) {
        boolean wanted = !"none".equals(document.getString("provider", "none"));
        return wanted
                        && Secrets.text(document, "model")
                                .filter(model -> !model.isBlank())
                                .isEmpty()
                ? List.of(new FieldError("model", "is missing"))
                : List.of();
    }

    private static Optional<FieldError> unreadable(JsonObject document, String path) {
        return Secrets.text(document, path)
                .flatMap(Colour::parse)
                .map(Palette::new)
                .filter(palette -> !palette.isReadable())
                .map(palette -> new FieldError(
                        path,
                        String.format(
                                Locale.ROOT,
                                "white text on it has a contrast of %.1f:1, and 4.5:1 is needed; %s is near it and can be read",
                                palette.contrast(),
                                palette.nearestReadable().hex())));
    }

    private static boolean isOrigin(String text) {
        try {
            URI address = URI.create(text);
            return address.getHost() != null
                    && ("https".equals(address.getScheme()) || "http".equals(address.getScheme()))
                    && (address.getRawPath() == null || address.getRawPath().isEmpty())
                    && address.getRawQuery() == null
                    && address.getRawUserInfo() == null;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
