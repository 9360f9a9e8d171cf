package net.healix360.engage.launcher.product;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import net.healix360.engage.launcher.settings.Home;
import net.healix360.engage.launcher.settings.PrivateFile;
import net.healix360.engage.launcher.settings.Tenant;

/**
 * The rules a hospital begins with, {@code rules.json} on its volume: without them nobody would be called first. Written once; from
 * then on the file is the hospital's own.
 */
public record StarterRules(Home home) {
    private static final String FILE = "rules.json";

    public void ensure(Tenant tenant) throws IOException {
        Path file = home.volume(tenant.name()).resolve(FILE);
        if (!Files.exists(file)) {
            PrivateFile.write(file, text());
        }
    }

    static String text() throws IOException {
        try (InputStream rules = StarterRules.class.getResourceAsStream("/model/starter-rules.json")) {
            return new String(rules.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
