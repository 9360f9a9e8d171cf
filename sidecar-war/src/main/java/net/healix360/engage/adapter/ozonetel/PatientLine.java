package net.healix360.engage.adapter.ozonetel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.http.HttpRequest;
import org.eclipse.microprofile.faulttolerance.Retry;

/** Questions, which change nothing and may therefore be asked twice. Never for an order: a patient's phone would ring twice. */
@ApplicationScoped
public class PatientLine {
    private VendorLine line;

    protected PatientLine() {}

    @Inject
    public PatientLine(VendorLine line) {
        this.line = line;
    }

    @Retry(maxRetries = 1, delay = 200, jitter = 150, retryOn = LineFault.class)
    public VendorReply ask(HttpRequest question) {
        return line.send(question);
    }
}
