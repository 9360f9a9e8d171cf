package net.healix360.engage.adapter.volume;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.healix360.engage.foundation.logging.EventLogger;
import net.healix360.engage.wallboards.control.WallboardShelf;
import net.healix360.engage.wallboards.entity.WallboardLink;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@code wallboards.json} on the volume, read once. One that cannot be read opens nothing and is told in the log. */
@ApplicationScoped
public class WallboardsOnVolume implements WallboardShelf {
    private static final EventLogger LOG = EventLogger.of(WallboardsOnVolume.class);

    private Path file;
    private List<WallboardLink> links;

    protected WallboardsOnVolume() {}

    @Inject
    public WallboardsOnVolume(@ConfigProperty(name = "engage.volume") String volume) {
        this.file = Path.of(volume, "wallboards.json");
    }

    @Override
    public synchronized List<WallboardLink> all() {
        if (links == null) {
            links = Files.exists(file) ? read() : List.of();
        }
        return links;
    }

    @Override
    public synchronized void put(List<WallboardLink> next) {
        JsonArrayBuilder items = Json.createArrayBuilder();
        next.forEach(link -> items.add(Json.createObjectBuilder()
                .add("id", link.id())
                .add("name", link.name())
                .add("keyHash", link.keyHash())
                .add("madeBy", link.madeBy())
                .add("madeAt", link.madeAt().toString())));
        try {
            DurableFile.write(
                    file, Json.createObjectBuilder().add("links", items).build().toString());
            links = List.copyOf(next);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<WallboardLink> read() {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(file))) {
            return reader.readObject().getJsonArray("links").getValuesAs(JsonObject.class).stream()
                    .map(WallboardsOnVolume::link)
                    .toList();
        } catch (IOException | JsonException | DateTimeException | NullPointerException | ClassCastException broken) {
            LOG.warn("wallboards.json cannot be read; no wallboard opens", Map.of("file", file));
            return List.of();
        }
    }

    private static WallboardLink link(JsonObject json) {
        return new WallboardLink(
                json.getString("id"),
                json.getString("name"),
                json.getString("keyHash"),
                json.getString("madeBy"),
                Instant.parse(json.getString("madeAt")));
    }
}
