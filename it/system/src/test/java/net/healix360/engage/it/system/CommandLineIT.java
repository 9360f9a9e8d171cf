package net.healix360.engage.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import net.healix360.engage.it.fixture.Engage;
import net.healix360.engage.it.fixture.Json;
import net.healix360.engage.it.fixture.Processes;
import net.healix360.engage.it.fixture.Stack;
import net.healix360.engage.it.fixture.Status;
import net.healix360.engage.it.fixture.Status.Part;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The one command: up, status, down, and what it says when it cannot. */
class CommandLineIT {
    private static final String[] PARTS = {
        "platform",
        "simulator",
        "dispatcher",
        "sidecar-ramaiah",
        "sidecar-global",
        "redis-telephony",
        "redis-ramaiah",
        "redis-global",
        "postgres"
    };

    private final Stack stack = Stack.up();

    @Test
    void upStartsEveryPartAndWaitsUntilEachIsReady() {
        Status now = Patience.atLast("everything is ready, whatever an earlier test ended")
                .until(() -> stack.now().status(), Status::ready);
        assertThat(now.parts()).extracting(Part::name).containsExactlyInAnyOrder(PARTS);
        assertThat(now.parts()).allSatisfy(part -> {
            assertThat(part.ready()).as(part.name()).isTrue();
            assertThat(Processes.alive(part.pid())).as(part.name()).isTrue();
            assertThat(part.url().getPort()).as(part.name()).isPositive();
        });
    }

    @Test
    void statusListsTheDemosLoginsForEachHospitalAndRole() {
        assertThat(stack.status().logins())
                .allSatisfy(login -> {
                    assertThat(login.email()).contains("@");
                    assertThat(login.password()).isNotEmpty();
                    assertThat(login.origin()).startsWith("http://" + login.tenant() + ".engage.localhost:");
                    assertThat(login.url()).startsWith(login.origin());
                    assertThat(login.agentId().isEmpty())
                            .isEqualTo(!login.role().equals("agent"));
                })
                .extracting(login -> login.tenant() + " " + login.role())
                .contains(
                        "ramaiah agent",
                        "ramaiah supervisor",
                        "ramaiah executive",
                        "ramaiah admin",
                        "global agent",
                        "global supervisor",
                        "global executive",
                        "global admin");
    }

    @Test
    void statusHidesTheSecretsUnlessAsked() {
        String plain = stack.engage().run("status", "--json").output();

        assertThat(Json.parse(plain.substring(plain.indexOf('{'))).has("secrets"))
                .isFalse();
        assertThat(leaves(stack.status().secrets())).isNotEmpty().noneMatch(plain::contains);
        assertThat(stack.status()
                        .secrets()
                        .path("tenants")
                        .path("ramaiah")
                        .path("signingSecret")
                        .asText())
                .startsWith("whsec_");
    }

    @Test
    void upAgainSaysThatItRunsAndEndsWell() {
        Engage.Result again = stack.engage().run("up", "--detach", "--no-day");

        assertThat(again.exit()).as(again.output()).isZero();
        assertThat(again.output()).contains("already running").contains("ready");
        assertThat(stack.engage().status().part("platform").pid())
                .isEqualTo(stack.status().part("platform").pid());
    }

    @Test
    void doctorEndsWellOnAMachineThatRunsIt() {
        Engage.Result doctor = stack.engage().run("doctor");

        assertThat(doctor.exit()).as(doctor.output()).isZero();
    }

    @Test
    void aTakenPortIsSaidWithTheSettingThatChangesIt() throws IOException {
        try (ServerSocket somebody = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Engage second =
                    Engage.withFreshHome().with("ENGAGE_PORT_DISPATCHER", Integer.toString(somebody.getLocalPort()));
            try {
                Engage.Result up = second.run("up", "--detach", "--no-day");

                assertThat(up.exit()).isNotZero();
                assertThat(up.output())
                        .contains("Port " + somebody.getLocalPort())
                        .contains("dispatcher")
                        .contains("ENGAGE_PORT_DISPATCHER")
                        .doesNotContain("Exception");
            } finally {
                assertThat(second.run("down", "--clean").exit()).isZero();
            }
            assertThat(Processes.of(second.home())).isEmpty();
        }
    }

    @Test
    void aPortThatIsNoneIsSaid() {
        Engage second = Engage.withFreshHome().with("ENGAGE_PORT_PLATFORM", "telephone");

        Engage.Result up = second.run("up", "--detach", "--no-day");

        assertThat(up.exit()).isNotZero();
        assertThat(up.output()).contains("ENGAGE_PORT_PLATFORM=telephone").doesNotContain("Exception");
    }

    @Test
    void aJdkThatIsTooOldIsSaid(@TempDir Path jdk) throws IOException {
        Path bin = Files.createDirectories(jdk.resolve("bin"));
        for (String tool : List.of("java", "javac")) {
            Path file = Files.writeString(bin.resolve(tool), "#!/bin/sh\nexit 1\n");
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");

        Engage.Result up =
                Engage.withFreshHome().with("ENGAGE_JAVA_HOME", jdk.toString()).run("up", "--detach");

        assertThat(up.exit()).isNotZero();
        assertThat(up.output()).contains("needs a JDK 17 or newer").contains("11");
    }

    @Test
    void aProcessThatDiesDuringTheStartIsSaidAndTheRestIsStopped(@TempDir Path scratch) throws Exception {
        Engage second = Engage.withFreshHome();
        Path output = scratch.resolve("up.out");
        Process up = second.start(output, "up", "--no-day");
        try {
            Set<Long> pids = new TreeSet<>();
            Processes.kill(pidOf(second, "platform", pids));

            assertThat(up.waitFor(Patience.LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(up.exitValue()).isNotZero();
            assertThat(Files.readString(output)).contains("platform").doesNotContain("\tat ");
            assertThat(pids).noneMatch(Processes::alive);
        } finally {
            second.run("down", "--clean");
        }
        assertThat(Processes.of(second.home())).isEmpty();
    }

    @Test
    void controlCStopsAllOfItAndLeavesNoProcess(@TempDir Path scratch) throws Exception {
        Engage second = Engage.withFreshHome();
        Process up = second.start(scratch.resolve("up.out"), "up", "--no-day");
        try {
            Set<Long> pids = new TreeSet<>();
            assertThat(pidOf(second, "platform", pids)).isPositive();
            Processes.interrupt(up.pid());

            assertThat(up.waitFor(Patience.LONG.toSeconds(), TimeUnit.SECONDS)).isTrue();
            assertThat(pids).hasSizeGreaterThan(3).noneMatch(Processes::alive);
            assertThat(Processes.of(second.home())).isEmpty();
        } finally {
            second.run("down", "--clean");
        }
        assertThat(second.home()).doesNotExist();
    }

    @Test
    void downLeavesNoProcessOfAStartThatIsUnderWay(@TempDir Path scratch) throws Exception {
        Engage second = Engage.withFreshHome();
        Process up = second.start(scratch.resolve("up.out"), "up", "--no-day");
        Set<Long> pids = new TreeSet<>();
        try {
            assertThat(pidOf(second, "platform", pids)).isPositive();
        } finally {
            assertThat(second.run("down").exit()).isZero();
        }

        assertThat(up.waitFor(Patience.SOON.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(pids).noneMatch(Processes::alive);
        assertThat(Processes.of(second.home())).isEmpty();
        assertThat(second.home()).as("the data stays").exists();
        assertThat(second.run("down", "--clean").exit()).isZero();
        assertThat(second.home()).doesNotExist();
    }

    @Test
    void noSecretIsInALogOrOnACommandLine() throws IOException {
        Set<String> secrets = new TreeSet<>(leaves(stack.status().secrets()));
        secrets.remove(stack.status().secrets().path("account").path("userName").asText());
        stack.status().logins().forEach(login -> secrets.add(login.password()));
        Processes.lines(stack.engage().home().resolve("secrets"))
                .flatMap(String::lines)
                .filter(line -> line.contains("=") && !line.startsWith("#"))
                .map(line -> line.substring(line.indexOf('=') + 1))
                .filter(value -> value.length() >= 12)
                .forEach(secrets::add);

        List<String> logs =
                Processes.lines(stack.engage().home().resolve("logs")).toList();

        assertThat(secrets).hasSizeGreaterThan(20);
        assertThat(logs).isNotEmpty();
        assertThat(secrets).noneMatch(secret -> logs.stream().anyMatch(log -> log.contains(secret)));
        assertThat(secrets)
                .noneMatch(secret -> Processes.commandLines().stream().anyMatch(line -> line.contains(secret)));
    }

    /** Waits until that part has a process, and notes every process seen on the way. */
    private static long pidOf(Engage engage, String part, Set<Long> seen) {
        Patience.atLast(part + " has a process").until(() -> {
            Status status = engage.status();
            status.parts().stream().map(Part::pid).filter(pid -> pid > 0).forEach(seen::add);
            return status.parts().stream().anyMatch(found -> found.name().equals(part) && found.pid() > 0);
        });
        return engage.status().part(part).pid();
    }

    private static List<String> leaves(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isValueNode()) {
            texts.add(node.asText());
        }
        node.forEach(child -> texts.addAll(leaves(child)));
        return texts;
    }
}
