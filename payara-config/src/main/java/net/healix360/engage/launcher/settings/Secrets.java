package net.healix360.engage.launcher.settings;

import java.io.IOException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** Secrets of one owner (the account, a hospital), generated once and kept in the data home, mode 0600. */
public final class Secrets {
    private final EnvFile file;

    private Secrets(EnvFile file) {
        this.file = file;
    }

    public static Secrets of(Home home, String owner) {
        return new Secrets(new EnvFile(home.secrets().resolve(owner + ".env")));
    }

    /** @return the secret of that name, made now when there is none yet */
    public String get(String name, Supplier<String> generator) throws IOException {
        synchronized (Secrets.class) {
            Map<String, String> all = file.read();
            if (!all.containsKey(name)) {
                all.put(name, generator.get());
                file.write(all);
            }
            return all.get(name);
        }
    }

    public Optional<String> find(String name) throws IOException {
        return Optional.ofNullable(file.read().get(name));
    }

    public void put(String name, String value) throws IOException {
        synchronized (Secrets.class) {
            Map<String, String> all = file.read();
            all.put(name, value);
            file.write(all);
        }
    }

    /** 256 random bits for a URL, a header or a configuration file. */
    public static String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(RandomBytes.of(32));
    }

    /** A 256-bit key in plain base64. */
    public static String key() {
        return Base64.getEncoder().encodeToString(RandomBytes.of(32));
    }

    /** The form of the vendor's API keys. */
    public static String vendorKey() {
        return "KK" + HexFormat.of().formatHex(RandomBytes.of(16));
    }

    /** About 44 random bits that a person can read aloud and type. */
    public static String password() {
        return RandomBytes.syllables(3) + "-" + RandomBytes.syllables(3) + "-" + RandomBytes.digits(2);
    }
}
