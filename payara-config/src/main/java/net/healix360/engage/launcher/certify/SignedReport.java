package net.healix360.engage.launcher.certify;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A report in a file with the signature over it. The signature covers the {@code report} member as JSON without spaces, its
 * members in the order in which they stand.
 */
public final class SignedReport {
    private static final String REPORT = "report";

    private SignedReport() {}

    /** What a file is worth. */
    public enum Worth {
        GENUINE,
        /** The signature holds, but the key is not the one that was expected. */
        ANOTHERS,
        CHANGED
    }

    /** Writes the file, and the public key beside it. */
    static void write(Path file, ObjectNode report, CertificateKey key) throws IOException {
        ObjectNode signed = JsonText.object();
        signed.set(REPORT, report);
        signed.put("algorithm", "Ed25519")
                .put("publicKey", key.publicText())
                .put("signature", key.sign(message(JsonText.read(report.toString()))));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, JsonText.pretty(signed));
        Files.writeString(publicKeyBeside(file), key.publicText() + "\n");
    }

    static Path publicKeyBeside(Path file) {
        return file.resolveSibling(file.getFileName().toString().replaceFirst("\\.json$", "") + ".pub");
    }

    /** @param expected the key that is trusted, as {@link CertificateKey#publicText} writes it; none trusts the file's own */
    public static Worth check(Path file, Optional<String> expected) throws IOException {
        JsonNode signed = JsonText.read(Files.readString(file));
        String key = signed.path("publicKey").asText();
        if (!CertificateKey.hasSigned(
                key, message(signed.path(REPORT)), signed.path("signature").asText())) {
            return Worth.CHANGED;
        }
        return expected.isEmpty() || expected.get().equals(key) ? Worth.GENUINE : Worth.ANOTHERS;
    }

    /** The verdict that a file holds. */
    public static String verdict(Path file) throws IOException {
        return JsonText.read(Files.readString(file))
                .path(REPORT)
                .path("verdict")
                .asText();
    }

    private static byte[] message(JsonNode report) {
        return JsonText.of(report).getBytes(StandardCharsets.UTF_8);
    }
}
