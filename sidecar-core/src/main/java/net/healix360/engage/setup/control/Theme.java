package net.healix360.engage.setup.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Optional;
import net.healix360.engage.identity.entity.Member;
import net.healix360.engage.setup.entity.Colour;
import net.healix360.engage.setup.entity.ConfigKind;
import net.healix360.engage.setup.entity.Palette;
import net.healix360.engage.tenancy.control.Tenancy;

/** The hospital's look: its name, its pictures, its fonts, and a palette that follows from one colour. */
@ApplicationScoped
public class Theme {
    private static final String FONT = "[A-Za-z0-9 ,\"'_-]+";

    private Configuration configuration;
    private Tenancy tenancy;

    protected Theme() {}

    @Inject
    public Theme(Configuration configuration, Tenancy tenancy) {
        this.configuration = configuration;
        this.tenancy = tenancy;
    }

    public JsonObject current() {
        return configuration.shown(ConfigKind.THEME);
    }

    /** As {@link Configuration#change}; the other steps of the palette follow from its step 600. */
    public JsonObject change(JsonObject sent, Member by) {
        return configuration.change(ConfigKind.THEME, withPalette(sent), by);
    }

    public JsonObject reset(Member by) {
        return configuration.reset(ConfigKind.THEME, by);
    }

    public String hospitalName() {
        return text("brand.hospitalName").orElseGet(() -> tenancy.hospital().displayName());
    }

    public Optional<String> logo() {
        return text("brand.logo");
    }

    public Optional<String> favicon() {
        return text("brand.favicon");
    }

    public int version() {
        return configuration.current(ConfigKind.THEME).getInt("version", 0);
    }

    /** Custom properties over those of {@code tokens.css}. What is no colour and no font is left out. */
    public String style() {
        StringBuilder css = new StringBuilder(":root {\n");
        colours().forEach((step, value) -> Secrets.text(colours(), step)
                .flatMap(Colour::parse)
                .filter(colour -> step.matches("\\d{2,3}"))
                .ifPresent(colour -> css.append("  --brand-")
                        .append(step)
                        .append(": ")
                        .append(colour.rgb())
                        .append(";\n")));
        font(css, "body");
        font(css, "display");
        return css.append("}\n").toString();
    }

    private void font(StringBuilder css, String role) {
        text("typography." + role).filter(font -> font.matches(FONT)).ifPresent(font -> css.append("  --font-")
                .append(role)
                .append(": ")
                .append(font)
                .append(", system-ui, sans-serif;\n"));
    }

    private JsonObject colours() {
        return object(object(configuration.current(ConfigKind.THEME), "colors"), "brand");
    }

    private Optional<String> text(String path) {
        return configuration.text(ConfigKind.THEME, path);
    }

    static JsonObject withPalette(JsonObject theme) {
        Optional<Colour> brand = Secrets.text(theme, "colors.brand.600").flatMap(Colour::parse);
        if (brand.isEmpty()) {
            return theme;
        }
        JsonObjectBuilder steps = Json.createObjectBuilder();
        new Palette(brand.get()).steps().forEach((step, colour) -> steps.add(step, colour.rgb()));
        return Json.createObjectBuilder(theme)
                .add("colors", Json.createObjectBuilder().add("brand", steps))
                .build();
    }

    private static JsonObject object(JsonObject parent, String name) {
        return parent.get(name) instanceof JsonObject found ? found : JsonObject.EMPTY_JSON_OBJECT;
    }
}
