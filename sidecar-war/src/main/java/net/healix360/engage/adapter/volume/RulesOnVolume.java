package net.healix360.engage.adapter.volume;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.healix360.engage.rules.control.RulesShelf;
import net.healix360.engage.rules.entity.RulesVersion;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * {@code rules.json} on the volume, and every version of it in the folder {@code rules-versions} beside it. A version is kept first
 * and comes into force when {@code rules.json} is replaced.
 */
@ApplicationScoped
public class RulesOnVolume implements RulesShelf {
    /** More than rules may have; what is longer is cut, and then refused. */
    private static final int LONGEST = 1024 * 1024;

    private Path file;
    private RulesHistory history;
    private List<RulesVersion> versions;

    protected RulesOnVolume() {}

    @Inject
    public RulesOnVolume(@ConfigProperty(name = "engage.volume") String volume) {
        this.file = Path.of(volume, "rules.json");
        this.history = new RulesHistory(Path.of(volume, "rules-versions"));
    }

    @Override
    public Optional<String> current() {
        return read(file);
    }

    @Override
    public String mark() {
        try {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return now.lastModifiedTime() + " " + now.size() + " " + now.fileKey();
        } catch (NoSuchFileException absent) {
            return "none";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized boolean put(int replaces, RulesVersion version, String text) {
        List<RulesVersion> before = versions();
        int latest = before.isEmpty() ? 0 : before.get(0).version();
        if (latest != replaces || version.version() <= latest) {
            return false;
        }
        try {
            for (RulesVersion old : before.subList(Math.min(RulesHistory.KEPT - 1, before.size()), before.size())) {
                history.forget(old.version());
            }
            history.keep(version, text);
            DurableFile.write(file, text);
            versions = Stream.concat(Stream.of(version), before.stream())
                    .limit(RulesHistory.KEPT)
                    .toList();
            return true;
        } catch (IOException e) {
            versions = null;
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public synchronized List<RulesVersion> versions() {
        try {
            if (versions == null) {
                versions = withoutUnfinished(history.versions());
            }
            return versions;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<String> text(int version) {
        return versions().stream().anyMatch(kept -> kept.version() == version)
                ? read(history.file(version))
                : Optional.empty();
    }

    /** A version that was kept but never came into force, because the process ended in between, is none. */
    private List<RulesVersion> withoutUnfinished(List<RulesVersion> found) throws IOException {
        if (found.size() < 2 || !Files.exists(file)) {
            return found;
        }
        int last = found.get(0).version();
        boolean stillTheOneBefore =
                read(file).equals(read(history.file(found.get(1).version())))
                        && !read(file).equals(read(history.file(last)))
                        && Files.getLastModifiedTime(file).compareTo(history.keptAt(last)) <= 0;
        if (!stillTheOneBefore) {
            return found;
        }
        history.forget(last);
        return found.subList(1, found.size());
    }

    private static Optional<String> read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return Optional.of(new String(in.readNBytes(LONGEST), StandardCharsets.UTF_8));
        } catch (NoSuchFileException absent) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
