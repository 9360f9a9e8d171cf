package net.healix360.engage.adapter.volume;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import net.healix360.engage.setup.control.BrandFiles;
import net.healix360.engage.setup.entity.Picture;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@code theme-files/} on the volume. Earlier versions of the theme name earlier pictures, so none is removed. */
@ApplicationScoped
public class BrandFolder implements BrandFiles {
    private Path folder;

    protected BrandFolder() {}

    @Inject
    public BrandFolder(@ConfigProperty(name = "engage.volume") String volume) {
        this.folder = Path.of(volume, "theme-files");
    }

    @Override
    public String keep(Picture picture) {
        String name = hash(picture.bytes()) + "." + picture.format().extension();
        Path file = folder.resolve(name);
        try {
            if (!Files.exists(file)) {
                DurableFile.write(file, picture.bytes());
            }
            return name;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<Picture> find(String name) {
        Path file = folder.resolve(name.replace('/', '_'));
        return Picture.formatOf(name).filter(known -> Files.isRegularFile(file)).map(format -> {
            try {
                return Picture.kept(Files.readAllBytes(file), format);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static String hash(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java runtime has SHA-256", e);
        }
    }
}
