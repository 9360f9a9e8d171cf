package net.healix360.engage.launcher.settings;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Each part's port. A setting of 0 takes a free one and remembers it in the data home, so that URLs survive a restart. */
public final class Ports {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int SEARCH = 400;
    private final Map<String, Integer> numbers;

    private Ports(Map<String, Integer> numbers) {
        this.numbers = Map.copyOf(numbers);
    }

    /**
     * @param tenants the hospitals whose parts need ports
     * @param running ports held by our own live parts: taken, but rightly so
     */
    public static Ports resolve(Settings settings, Home home, List<Tenant> tenants, Map<String, Integer> running)
            throws IOException {
        Path memory = home.run().resolve("ports.json");
        Map<String, Integer> remembered =
                Files.exists(memory) ? JSON.readValue(memory.toFile(), new TypeReference<>() {}) : Map.of();
        Map<String, Integer> numbers = new TreeMap<>();
        List<PortSetting> all = PortSetting.of(tenants);
        for (PortSetting setting : all) {
            int chosen = setting.chosen(settings);
            numbers.put(setting.part(), chosen);
        }
        for (PortSetting setting : all) {
            String part = setting.part();
            if (numbers.get(part) != 0) {
                continue;
            }
            Integer before = running.getOrDefault(part, remembered.get(part));
            boolean usable =
                    before != null && !numbers.containsValue(before) && (running.containsKey(part) || free(before));
            numbers.put(part, usable ? before : anyFree(setting.from(), numbers));
        }
        Map<String, Integer> memories = new TreeMap<>(remembered); // also of a hospital that is just being added
        memories.putAll(numbers);
        PrivateFile.write(memory, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(memories));
        return new Ports(numbers);
    }

    public int of(String part) {
        return numbers.get(part);
    }

    public static boolean free(int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    public static int anyFree() throws IOException {
        return anyFree(0, Map.of());
    }

    private static int anyFree(int from, Map<String, Integer> taken) throws IOException {
        for (int port = from; port > 0 && port < from + SEARCH; port++) {
            if (!taken.containsValue(port) && free(port)) {
                return port;
            }
        }
        while (true) {
            try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                if (!taken.containsValue(socket.getLocalPort())) {
                    return socket.getLocalPort();
                }
            }
        }
    }
}
