package net.healix360.engage.setup.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import net.healix360.engage.identity.entity.Member;
import net.healix360.engage.setup.entity.ConfigKind;

/** The website's widget: where it may stand, how it looks, and the key that names this hospital to it. */
@ApplicationScoped
public class WidgetSite {
    private static final List<String> PUBLIC = List.of("enabled", "key", "url", "showOnLogin", "greeting", "colors");
    private static final String KEY = "key";
    private static final int KEY_BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Configuration configuration;

    protected WidgetSite() {}

    @Inject
    public WidgetSite(Configuration configuration) {
        this.configuration = configuration;
    }

    public JsonObject all() {
        return configuration.shown(ConfigKind.WIDGET);
    }

    /** What a website may know; nothing but that it is off, when it is off. */
    public JsonObject known() {
        JsonObject all = all();
        JsonObjectBuilder known = Json.createObjectBuilder().add("enabled", all.getBoolean("enabled", false));
        if (all.getBoolean("enabled", false)) {
            PUBLIC.stream().filter(all::containsKey).forEach(name -> known.add(name, all.get(name)));
        }
        return known.build();
    }

    /** The key is ours to make: what is sent of it does not count, and the first change makes one. */
    public JsonObject change(JsonObject sent, Member by) {
        String key = configuration.text(ConfigKind.WIDGET, KEY).orElseGet(WidgetSite::freshKey);
        return configuration.change(
                ConfigKind.WIDGET, Json.createObjectBuilder(sent).add(KEY, key).build(), by);
    }

    /** The old key is no good from now on. */
    public JsonObject rotate(Member by) {
        return configuration.change(
                ConfigKind.WIDGET,
                Json.createObjectBuilder(configuration.current(ConfigKind.WIDGET))
                        .add(KEY, freshKey())
                        .build(),
                by);
    }

    private static String freshKey() {
        byte[] bytes = new byte[KEY_BYTES];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
