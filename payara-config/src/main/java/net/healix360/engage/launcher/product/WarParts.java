package net.healix360.engage.launcher.product;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.healix360.engage.launcher.boot.BootImage;
import net.healix360.engage.launcher.boot.Jit;
import net.healix360.engage.launcher.boot.PayaraProcess;
import net.healix360.engage.launcher.boot.TrainedFor;
import net.healix360.engage.launcher.part.Part;
import net.healix360.engage.launcher.part.PostgresPart;
import net.healix360.engage.launcher.part.Preparation;
import net.healix360.engage.launcher.part.Probes;
import net.healix360.engage.launcher.settings.Home;
import net.healix360.engage.launcher.settings.ProductSecrets;
import net.healix360.engage.launcher.settings.Settings;
import net.healix360.engage.launcher.settings.Tenant;

/** The three kinds of web applications, each in a Payara Micro of its own. */
record WarParts(Settings settings, Home home, Addresses addresses, BootImage image) {
    /** The platform's client names the hospital in the Origin header, which the JDK keeps for itself otherwise. */
    private static final String ORIGIN_HEADER = "-Dsun.net.http.allowRestrictedHeaders=true";
    /**
     * What the dispatcher is told when the caller chose it: a key that is being rotated out, whose hospitals are served too;
     * another spool than Redis.
     */
    private static final List<String> HANDED_ON = List.of(
            "DISPATCHER_PREVIOUS_KEY",
            "DISPATCHER_SPOOL",
            "DISPATCHER_KAFKA_BOOTSTRAP",
            "DISPATCHER_KAFKA_TOPIC",
            "DISPATCHER_KAFKA_CLIENT_FILE");

    private static final int DISPATCHER_MEGABYTES = 256;
    /** With Kafka it knows each event of the last day by heart: 200 MB for a million. */
    private static final int DISPATCHER_MEGABYTES_WITH_KAFKA = 768;
    /** Tests of this product switch faults of the platform on; nobody else may. */
    private static final String FAULTS = "PLATFORM_FAULTS_ENABLED";

    /** @param seeded whether every hospital is written already, so that a quick start counts for more */
    Part platform(boolean seeded) throws IOException {
        ProductSecrets secrets = addresses.secrets();
        Map<String, String> environment = new TreeMap<>(Map.of(
                "PLATFORM_DATABASE_URL",
                addresses.database(),
                "PLATFORM_DATABASE_USER",
                PostgresPart.USER,
                "PLATFORM_DATABASE_PASSWORD",
                secrets.storePassword(PostgresPart.NAME),
                "PLATFORM_FRONT_DOMAIN",
                "engage.localhost"));
        settings.get(FAULTS).ifPresent(enabled -> environment.put(FAULTS, enabled));
        // its password hashes are hot while it is seeded: with the quick compiler alone that takes twice as long
        PayaraProcess process = payara(
                "services/platform-war/target/platform.war",
                "platform",
                320,
                TrainedFor.START,
                flags(seeded ? Jit.QUICK : Jit.PATIENT));
        return part(
                "platform",
                Optional.empty(),
                Set.of(PostgresPart.NAME),
                1,
                () -> process.prepare(image, home.scratch("platform"), environment));
    }

    Part dispatcher(Set<String> needs) {
        int heap = settings.get("DISPATCHER_SPOOL").filter("kafka"::equals).isPresent()
                ? DISPATCHER_MEGABYTES_WITH_KAFKA
                : DISPATCHER_MEGABYTES;
        PayaraProcess process =
                payara("dispatcher-war/target/dispatcher.war", "dispatcher", heap, TrainedFor.EVENTS, flags(Jit.FULL));
        return part(
                "dispatcher",
                Optional.empty(),
                needs,
                1,
                () -> process.prepare(image, home.scratch("dispatcher"), dispatcherEnvironment()));
    }

    Part sidecar(Tenant tenant, Set<String> needs) {
        PayaraProcess process = payara(
                "sidecar-war/target/sidecar.war",
                tenant.sidecar(),
                320,
                TrainedFor.START,
                flags(Jit.QUICK, ORIGIN_HEADER));
        SidecarEnvironment environment = new SidecarEnvironment(addresses, home);
        return part(
                tenant.sidecar(),
                Optional.of(tenant),
                needs,
                0,
                () -> process.prepare(image, home.scratch(tenant.sidecar()), environment.of(tenant)));
    }

    private Map<String, String> dispatcherEnvironment() throws IOException {
        ProductSecrets secrets = addresses.secrets();
        Map<String, String> environment = new TreeMap<>(Map.of(
                "DISPATCHER_REDIS_URL", addresses.dispatcherRedis(),
                "DISPATCHER_VENDOR_TOKEN", secrets.vendorToken(),
                "DISPATCHER_OPERATOR_TOKEN", secrets.operatorToken(),
                "DISPATCHER_KEY", secrets.dispatcherKey().configured()));
        HANDED_ON.forEach(name -> settings.get(name).ifPresent(value -> environment.put(name, value)));
        return environment;
    }

    /** {@code ENGAGE_JIT} (quick, patient, full) decides for all parts when somebody wants to know what the hardware can do. */
    private List<String> flags(Jit usual, String... more) {
        Jit jit = settings.get("ENGAGE_JIT")
                .map(name -> Jit.valueOf(name.toUpperCase(Locale.ROOT)))
                .orElse(usual);
        return Stream.concat(jit.flags().stream(), Stream.of(more)).toList();
    }

    private PayaraProcess payara(String war, String part, int heapMegabytes, TrainedFor work, List<String> flags) {
        return new PayaraProcess(settings.artefact(war), addresses.ports().of(part), heapMegabytes, work, flags);
    }

    private Part part(String name, Optional<Tenant> tenant, Set<String> needs, int stopRank, Preparation preparation) {
        URI url = URI.create("http://127.0.0.1:" + addresses.ports().of(name));
        return new Part(
                name,
                tenant.map(Tenant::name),
                url,
                tenant.map(addresses::origin),
                needs,
                preparation,
                Probes.http(url),
                "TERM",
                stopRank);
    }
}
