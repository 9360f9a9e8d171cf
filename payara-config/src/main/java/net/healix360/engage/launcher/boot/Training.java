package net.healix360.engage.launcher.boot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.healix360.engage.launcher.settings.Home;
import net.healix360.engage.launcher.settings.Ports;

/** Starts a sidecar of nobody, once, so that the JDK can remember what a start loads. Nothing it would talk to exists. */
record Training(BootImage image, Path war) {
    private static final String NOWHERE = "http://127.0.0.1:9";

    void run(Path directory) throws IOException {
        Path root = directory.resolve("root");
        Files.createDirectories(directory);
        List<String> flags = new ArrayList<>(List.of(image.recordFlag(TrainedFor.START)));
        PayaraFiles files = PayaraFiles.writeTo(directory);
        List<String> payara = new ArrayList<>(files.arguments(war, Ports.anyFree()));
        payara.add("--warmup");
        Command.run(
                image.command(root, 320, flags, payara),
                directory.resolveSibling("training.log"),
                environment(directory.resolve("volume")));
        Home.deleteTree(directory);
    }

    private static Map<String, String> environment(Path volume) {
        return Map.ofEntries(
                Map.entry("TENANT_NAME", "warmup"),
                Map.entry("TENANT_DISPLAY_NAME", "Warm-up"),
                Map.entry("TENANT_ZONE", "Asia/Kolkata"),
                Map.entry("TENANT_ORIGIN", NOWHERE),
                Map.entry("PLATFORM_URL", NOWHERE),
                Map.entry("PLATFORM_API_KEY", "none"),
                Map.entry("PLATFORM_WORKSPACE_SUBDOMAIN", "warmup"),
                Map.entry("REDIS_URL", "redis://127.0.0.1:9/0"),
                Map.entry("ENGAGE_VOLUME", volume.toString()),
                Map.entry("TELEPHONY_DISPATCHER_URL", NOWHERE),
                Map.entry("TELEPHONY_CALLBACK_URL", NOWHERE),
                Map.entry("TELEPHONY_REGISTRATION_SECRET", "none"),
                Map.entry("TELEPHONY_SIGNING_SECRET", "whsec_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"),
                Map.entry("TELEPHONY_DIDS", "910000000000"),
                Map.entry("OZONETEL_URL", NOWHERE),
                Map.entry("OZONETEL_USER_NAME", "none"),
                Map.entry("OZONETEL_API_KEY", "none"),
                Map.entry("OZONETEL_AUTH_MODE", "BASIC_AUTH"),
                Map.entry("OZONETEL_WEBHOOK_TOKEN", "none"),
                Map.entry("SESSION_KEY", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="),
                Map.entry("OPERATOR_SECRET", "none"),
                Map.entry("SIP_WS_SERVER", "wss://127.0.0.1:9"),
                Map.entry("SIP_DOMAIN", "127.0.0.1"));
    }
}
