package net.healix360.engage.launcher.certify;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A finished report. */
public final class Certificate {
    private final Report report;

    Certificate(Report report) {
        this.report = report;
    }

    public void say(String what, String value) {
        report.say(what, value);
    }

    /** As it is printed; the last line is the verdict. */
    public List<String> lines() {
        return report.lines();
    }

    public boolean isClean() {
        return report.isClean();
    }

    /** Signs it into a file, with the public key beside it. */
    public void write(Path file, CertificateKey key) throws IOException {
        SignedReport.write(file, report.json(), key);
    }
}
