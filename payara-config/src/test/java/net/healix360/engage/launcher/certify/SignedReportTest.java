package net.healix360.engage.launcher.certify;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import net.healix360.engage.launcher.certify.SignedReport.Worth;
import net.healix360.engage.launcher.settings.Home;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignedReportTest {
    @TempDir
    private Path folder;

    private final Findings findings = new Findings();
    private final Report report = new Report(findings);
    private CertificateKey key;
    private Path file;

    @BeforeEach
    void count() throws IOException {
        key = CertificateKey.of(new Home(folder.resolve("home")));
        file = folder.resolve("out/certificate.json");
        report.counted(100, 120, 8);
        report.line("Tried", "ramaiah → global: ids patients 3 of 40");
    }

    @Test
    void theLastLineIsThePromise() {
        assertThat(report.lines()).last().isEqualTo("100 operations × 120 foreign ids × 8 streams: 0 leaks");
        assertThat(report.isClean()).isTrue();
    }

    @Test
    void aLeakIsCountedAndStandsAboveTheLastLine() {
        findings.leak("sidecar GET /api/leads", "4711", "the answer 200 carries 'zqbadofi'");

        assertThat(report.lines()).last().asString().endsWith(": 1 leaks");
        assertThat(report.lines()).contains("  sidecar GET /api/leads with 4711: the answer 200 carries 'zqbadofi'");
        assertThat(report.isClean()).isFalse();
    }

    @Test
    void aReportThatWasNotChangedIsGenuine() throws IOException {
        SignedReport.write(file, report.json(), key);

        assertThat(SignedReport.check(file, Optional.of(key.publicText()))).isEqualTo(Worth.GENUINE);
        assertThat(SignedReport.check(file, Optional.empty())).isEqualTo(Worth.GENUINE);
        assertThat(SignedReport.verdict(file)).isEqualTo(report.verdict());
        assertThat(folder.resolve("out/certificate.pub")).hasContent(key.publicText() + "\n");
    }

    @Test
    void aChangedReportIsNot() throws IOException {
        SignedReport.write(file, report.json(), key);

        Files.writeString(file, Files.readString(file).replace("\"leaks\" : 0", "\"leaks\" : 1"));

        assertThat(SignedReport.check(file, Optional.empty())).isEqualTo(Worth.CHANGED);
    }

    @Test
    void aReportThatSomebodyElseSignedIsNotOurs() throws IOException {
        CertificateKey other = CertificateKey.of(new Home(folder.resolve("other")));
        SignedReport.write(file, report.json(), other);

        assertThat(SignedReport.check(file, Optional.of(key.publicText()))).isEqualTo(Worth.ANOTHERS);
    }

    @Test
    void whatIsNoReportIsNotGenuine() throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, "{\"verdict\": \"0 leaks\"}");

        assertThat(SignedReport.check(file, Optional.empty())).isEqualTo(Worth.CHANGED);
    }

    @Test
    void theKeyOfAHomeIsMadeOnceAndIsPrivate() throws IOException {
        assertThat(CertificateKey.of(new Home(folder.resolve("home"))).publicText())
                .isEqualTo(key.publicText());
        assertThat(Files.getPosixFilePermissions(folder.resolve("home/secrets/certificate.env")))
                .extracting(Enum::name)
                .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
    }
}
