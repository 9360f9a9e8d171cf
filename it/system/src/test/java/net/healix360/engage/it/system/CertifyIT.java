package net.healix360.engage.it.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.healix360.engage.it.fixture.Engage;
import net.healix360.engage.it.fixture.Json;
import net.healix360.engage.it.fixture.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The isolation certificate of the product that runs, in short: one id of each kind, no expired route. */
class CertifyIT {
    private final Stack stack = Stack.up();

    @TempDir
    private Path folder;

    @Test
    void noHospitalSeesTheOtherAndTheReportIsSigned() throws IOException {
        Path report = folder.resolve("certificate.json");

        Engage.Result certified = stack.engage().run("certify", "--running", "--short", "--out", report.toString());

        assertThat(certified.output().strip().lines())
                .as(certified.output())
                .last()
                .asString()
                .matches("\\d+ operations × \\d+ foreign ids × 8 streams: 0 leaks");
        assertThat(certified.exit()).isZero();
        assertThat(stack.engage().run("certify", "--verify", report.toString()).exit())
                .isZero();
        assertThat(Json.list(Json.parse(Files.readString(report)).path("report").path("findings")))
                .as("answers that are not as they must be")
                .isEmpty();

        Files.writeString(report, Files.readString(report).replace("\"leaks\" : 0", "\"leaks\" : 7"));
        assertThat(stack.engage().run("certify", "--verify", report.toString()).exit())
                .as("a changed report")
                .isNotZero();
    }
}
