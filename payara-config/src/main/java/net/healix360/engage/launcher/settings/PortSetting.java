package net.healix360.engage.launcher.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * One part's port: the environment variable that sets it and the number used when it does not.
 *
 * @param from where the search for a free one begins; 0 leaves it to the kernel
 */
public record PortSetting(String part, int standard, int from) {
    private static final int ADDED_SIDECARS = 4103;
    private static final int ADDED_REDISES = 6393;
    public static final List<PortSetting> ALL = List.of(
            new PortSetting("platform", 4000),
            new PortSetting("sidecar-ramaiah", 4101),
            new PortSetting("sidecar-global", 4102),
            new PortSetting("dispatcher", 4200),
            new PortSetting("simulator", 4300),
            new PortSetting("redis-telephony", 6390),
            new PortSetting("redis-ramaiah", 6391),
            new PortSetting("redis-global", 6392),
            new PortSetting("postgres", 5490));

    public PortSetting(String part, int standard) {
        this(part, standard, 0);
    }

    /** The settings of the demo's parts, then of each added hospital's: those take free ports and keep them. */
    static List<PortSetting> of(List<Tenant> tenants) {
        List<PortSetting> all = new ArrayList<>(ALL);
        for (Tenant tenant : tenants) {
            if (tenant.added()) {
                all.add(new PortSetting(tenant.sidecar(), 0, ADDED_SIDECARS));
                all.add(new PortSetting(tenant.redis(), 0, ADDED_REDISES));
            }
        }
        return all;
    }

    public String variable() {
        return "ENGAGE_PORT_" + part.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    public int chosen(Settings settings) {
        String text = settings.get(variable()).orElse(Integer.toString(standard));
        if (!text.matches("\\d{1,5}") || Integer.parseInt(text) > 65535) {
            throw new IllegalArgumentException(
                    variable() + "=" + text + " is no port: use 0 to 65535 (0: any free one)");
        }
        return Integer.parseInt(text);
    }
}
