package net.healix360.engage.launcher.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.healix360.engage.launcher.part.Part;
import net.healix360.engage.launcher.settings.PortSetting;
import net.healix360.engage.launcher.settings.Ports;

/** Refuses to start a part whose port somebody else holds, naming both. */
final class PortCheck {
    private PortCheck() {}

    static void of(List<Part> parts) throws StartFailure {
        List<String> taken = new ArrayList<>();
        for (Part part : parts) {
            if (!Ports.free(part.port())) {
                taken.add(message(part.name(), part.port(), new PortOwner(part.port()).describe()));
            }
        }
        if (!taken.isEmpty()) {
            throw new StartFailure(String.join(System.lineSeparator(), taken));
        }
    }

    static String message(String part, int port, String owner) {
        return String.format(
                Locale.ROOT,
                "Port %d, wanted by %s, is taken by %s. Stop that process, or choose another port: %s=<port> (0 takes a free one).",
                port,
                part,
                owner,
                new PortSetting(part, port).variable());
    }
}
