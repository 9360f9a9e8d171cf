package net.healix360.engage.adapter.volume;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.healix360.engage.tenancy.control.Tenancy;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@code theme.json} on the volume, read afresh each time, or a plain look with the hospital's name. */
@ApplicationScoped
public class ThemeFile {

    @Inject
    @ConfigProperty(name = "engage.volume")
    private String volume;

    @Inject
    private Tenancy tenancy;

    public JsonObject theme() {
        Path file = Path.of(volume, "theme.json");
        if (!Files.exists(file)) {
            return plain();
        }
        try (InputStream in = Files.newInputStream(file)) {
            return Json.createReader(in).readObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private JsonObject plain() {
        String name = tenancy.hospital().displayName();
        return Json.createObjectBuilder()
                .add("version", 0)
                .add(
                        "brand",
                        Json.createObjectBuilder().add("name", "Helix Engage").add("hospitalName", name))
                .add("login", Json.createObjectBuilder().add("title", name).add("subtitle", "Contact centre"))
                .build();
    }
}
