package net.healix360.engage.launcher.seed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.CRC32;
import net.healix360.engage.launcher.settings.Home;
import net.healix360.engage.launcher.settings.PrivateFile;

/** Remembers with which data model a hospital was seeded: a newer model is written again. */
record SeedMark(Home home, String tenant) {

    boolean current() throws IOException {
        return Files.exists(file()) && Files.readString(file()).equals(model());
    }

    void set() throws IOException {
        PrivateFile.write(file(), model());
    }

    private Path file() {
        return home.tenants().resolve(tenant + ".seeded");
    }

    private static String model() throws IOException {
        CRC32 sum = new CRC32();
        sum.update(DataModel.bytes());
        return Long.toHexString(sum.getValue());
    }
}
