package net.healix360.engage.launcher.doctor;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import net.healix360.engage.launcher.boot.Jdk;
import net.healix360.engage.launcher.product.Installation;
import net.healix360.engage.launcher.run.PortOwner;
import net.healix360.engage.launcher.settings.PortSetting;
import net.healix360.engage.launcher.settings.Ports;
import net.healix360.engage.launcher.settings.PrivateFile;
import net.healix360.engage.launcher.state.PartState;
import net.healix360.engage.launcher.state.RunState;

/** What the product and its tests need of a machine. */
public record Checks(Installation installation) {
    private static final long GIGABYTE = 1L << 30;
    private static final long DISK_NEEDED = 3 * GIGABYTE;
    private static final long MEMORY_NEEDED = 3 * GIGABYTE;

    public List<Callable<List<Finding>>> all() {
        return List.of(
                () -> List.of(jdk()),
                () -> List.of(Tool.MAVEN.look(), Tool.NODE.look(), Tool.CHROMIUM.look()),
                this::ports,
                () -> List.of(home(), disk(), memory()));
    }

    private static Finding jdk() {
        Jdk jdk = Jdk.running();
        String found = "JDK " + jdk.feature() + " in " + jdk.home();
        return jdk.feature() >= 25
                ? Finding.ok("jdk", found)
                : Finding.ok("jdk", found + " (25 or newer starts faster: it has the AOT cache)");
    }

    private List<Finding> ports() {
        RunState state = installation.state().read();
        List<Finding> findings = new ArrayList<>();
        for (PortSetting setting : PortSetting.ALL) {
            int port = setting.chosen(installation.settings());
            boolean ours = state.part(setting.part()).filter(PartState::running).isPresent();
            if (port != 0 && !ours && !Ports.free(port)) {
                findings.add(Finding.fail(
                        "ports",
                        "port " + port + " of " + setting.part() + " is taken by " + new PortOwner(port).describe()
                                + ": stop it, or set " + setting.variable()));
            }
        }
        return findings.isEmpty() ? List.of(Finding.ok("ports", "all free or our own")) : findings;
    }

    private Finding home() {
        Path home = installation.home().root();
        try {
            Path probe = PrivateFile.directory(home).resolve(".writable");
            Files.deleteIfExists(Files.writeString(probe, ""));
            return Finding.ok("home", home + " can be written");
        } catch (IOException e) {
            return Finding.fail("home", home + " cannot be written: choose another with ENGAGE_HOME");
        }
    }

    private Finding disk() throws IOException {
        FileStore store = Files.getFileStore(installation.settings().repository());
        long free = store.getUsableSpace();
        return atLeast("disk", free, DISK_NEEDED, "free");
    }

    private static Finding memory() throws IOException {
        long available = Files.readAllLines(Path.of("/proc/meminfo")).stream()
                .filter(line -> line.startsWith("MemAvailable:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .findFirst()
                .orElse(0);
        return atLeast("memory", available, MEMORY_NEEDED, "available");
    }

    private static Finding atLeast(String subject, long have, long need, String word) {
        String detail = String.format(
                Locale.ROOT, "%.1f GB %s (needs %.0f)", (double) have / GIGABYTE, word, (double) need / GIGABYTE);
        return have >= need ? Finding.ok(subject, detail) : Finding.warn(subject, detail + ": expect failures");
    }
}
