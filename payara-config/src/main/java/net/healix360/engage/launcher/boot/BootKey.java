package net.healix360.engage.launcher.boot;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Everything that makes a class cache unusable when it changes; the place counts too, because the cache holds paths. */
record BootKey(String text) {
    private static final String FORMAT = "4";

    static BootKey of(Jdk jdk, Path payaraJar, Path boots) throws IOException {
        String parts = String.join(
                "|",
                FORMAT,
                jdk.version(),
                jdk.home().toString(),
                Long.toString(Files.size(payaraJar)),
                BootImage.SHARED_FLAGS.toString(),
                boots.toAbsolutePath().toString());
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(parts.getBytes(StandardCharsets.UTF_8));
            return new BootKey("jdk" + jdk.feature() + "-" + HexFormat.of().formatHex(digest, 0, 6));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("This JDK has no SHA-256", e);
        }
    }
}
