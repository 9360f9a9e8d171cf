package net.healix360.engage.launcher.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import net.healix360.engage.launcher.settings.PrivateFile;
import net.healix360.engage.launcher.settings.ProductSecrets;

/**
 * What this home remembers of its seeding: with which data model a hospital was seeded (a newer model is written again), and which
 * workspace it was founding when it was interrupted. The mark that others see is in the workspace: {@link Roles#SERVICE}.
 */
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

    /** Written before the workspace is activated, so that an interrupted founding can go on. */
    void founding(String workspaceId) throws IOException {
        PrivateFile.write(founded(), workspaceId);
    }

    boolean isFounding(String workspaceId) throws IOException {
        return Files.exists(founded()) && Files.readString(founded()).equals(workspaceId);
    }

    void foundingDone() throws IOException {
        Files.deleteIfExists(founded());
    }

    private Path file() {
        return secrets.home().tenants().resolve(tenant + ".seeded");
    }

    private Path founded() {
        return secrets.home().tenants().resolve(tenant + ".founding");
    }

    private static String model() throws IOException {
        CRC32 sum = new CRC32();
        sum.update(DataModel.bytes());
        return Long.toHexString(sum.getValue());
    }
}
