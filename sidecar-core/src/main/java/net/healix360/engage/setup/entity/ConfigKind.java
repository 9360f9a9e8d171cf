package net.healix360.engage.setup.entity;

import java.util.Locale;
import java.util.Set;

/** The configurations of a hospital, one file each. */
public enum ConfigKind {
    THEME,
    TELEPHONY("account.apiKey"),
    AI("apiKey"),
    WIDGET,
    SETUP_STATE,
    TEAM;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable set of texts
    private final Set<String> secrets;

    ConfigKind(String... secrets) {
        this.secrets = Set.of(secrets);
    }

    /** As in file names, such as {@code setup-state}. */
    public String wireName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Paths of what is never read back. */
    public Set<String> secrets() {
        return secrets;
    }
}
