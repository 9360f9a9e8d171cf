package net.healix360.engage.launcher.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import net.healix360.engage.launcher.settings.PrivateFile;
import net.healix360.engage.launcher.settings.ProductSecrets;

/** Remembers with which data model a hospital was seeded: a newer model is written again. */
public record SeedMark(ProductSecrets secrets, String tenant) {

    /** @return whether this home believes that the hospital is seeded; the platform may know better */
    public boolean present() throws IOException {
        return Files.exists(file())
                && Files.readString(file()).equals(model())
                && secrets.platformApiKey(tenant).isPresent();
    }

    void set() throws IOException {
        PrivateFile.write(file(), model());
    }

    private Path file() {
        return secrets.home().tenants().resolve(tenant + ".seeded");
    }

    private static String model() throws IOException {
        CRC32 sum = new CRC32();
        sum.update(DataModel.bytes());
        return Long.toHexString(sum.getValue());
    }
}
