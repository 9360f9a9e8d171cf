package net.healix360.engage.launcher.product;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.launcher.boot.Jdk;
import net.healix360.engage.launcher.demo.TelephonyAccount;
import net.healix360.engage.launcher.part.Part;
import net.healix360.engage.launcher.part.Probes;
import net.healix360.engage.launcher.part.ProcessSpec;
import net.healix360.engage.launcher.settings.Home;
import net.healix360.engage.launcher.settings.PrivateFile;
import net.healix360.engage.launcher.settings.Settings;
import net.healix360.engage.launcher.settings.Tenant;

/** The telephony vendor's stand-in: a plain Java program. */
record SimulatorPart(Addresses addresses, List<Tenant> tenants, Jdk jdk) {
    static final String NAME = "simulator";

    Part in(Home home, Settings settings) {
        URI url = URI.create("http://127.0.0.1:" + addresses.ports().of(NAME));
        Path jar = settings.artefact("it/ozonetel-simulator/target/ozonetel-simulator.jar");
        return new Part(
                NAME,
                Optional.empty(),
                url,
                Optional.empty(),
                Set.of(),
                () -> prepare(home, jar),
                Probes.http(url),
                "TERM",
                0);
    }

    private ProcessSpec prepare(Home home, Path jar) throws IOException {
        Path accountFile = home.secrets().resolve("telephony-account.json");
        TelephonyAccount account = new TelephonyAccount(addresses.secrets());
        for (Tenant tenant : tenants) {
            account.add(tenant, addresses.sidecar(tenant));
        }
        account.writeTo(accountFile);
        return new ProcessSpec(
                List.of(
                        jdk.java(),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx128m",
                        "-Djava.net.preferIPv4Stack=true",
                        "-jar",
                        jar.toString()),
                Map.of(
                        "SIMULATOR_PORT",
                        Integer.toString(addresses.ports().of(NAME)),
                        "SIMULATOR_ACCOUNT_FILE",
                        accountFile.toString()),
                PrivateFile.directory(home.scratch(NAME)));
    }
}
