package net.healix360.engage.adapter.ozonetel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import java.net.http.HttpRequest;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/** Has the vendor make a token, which ends the one before; ten an hour at most (reference/ozonetel.md §2.2). */
@ApplicationScoped
public class TokenGenerator {
    private static final String PATH = "/ca_apis/CAToken/generateToken";

    private OzonetelAccount account;
    private VendorLine line;

    protected TokenGenerator() {}

    @Inject
    public TokenGenerator(OzonetelAccount account, VendorLine line) {
        this.account = account;
        this.line = line;
    }

    String generate() {
        try {
            Verdict verdict = ReplyClassifier.of(line.send(request()))
                    .without(account.apiKey())
                    .orFault();
            return verdict.find("token").orElseThrow(() -> LineFault.unknown("the vendor answered without a token"));
        } catch (CircuitBreakerOpenException | BulkheadException closed) {
            throw LineFault.notSent("the vendor did not answer a moment ago");
        }
    }

    private HttpRequest request() {
        var body =
                Json.createObjectBuilder().add("userName", account.userName()).build();
        return new VendorRequests(account.url(), account.patience())
                .json("POST", PATH, body)
                .header("apiKey", account.apiKey())
                .build();
    }
}
