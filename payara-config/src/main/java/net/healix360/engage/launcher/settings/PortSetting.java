package net.healix360.engage.launcher.settings;

import java.util.List;
import java.util.Locale;

/** One part's port: the environment variable that sets it and the number used when it does not. */
public record PortSetting(String part, int standard) {
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
