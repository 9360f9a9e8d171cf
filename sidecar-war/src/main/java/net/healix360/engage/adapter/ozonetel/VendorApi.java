package net.healix360.engage.adapter.ozonetel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.net.http.HttpRequest;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import net.healix360.engage.adapter.ozonetel.Verdict.Outcome;
import org.eclipse.microprofile.faulttolerance.exceptions.BulkheadException;
import org.eclipse.microprofile.faulttolerance.exceptions.CircuitBreakerOpenException;

/**
 * The vendor's API with the account's credentials. A token that is refused is renewed once and the request sent once
 * more, which is safe: whoever is not let in has done nothing (reference/ozonetel.md §15).
 */
@ApplicationScoped
public class VendorApi {
    private OzonetelAccount account;
    private VendorLine line;
    private PatientLine questions;
    private TokenKeeper tokens;
    private VendorRequests requests;

    protected VendorApi() {}

    @Inject
    public VendorApi(OzonetelAccount account, VendorLine line, PatientLine questions, TokenKeeper tokens) {
        this.account = account;
        this.line = line;
        this.questions = questions;
        this.tokens = tokens;
        this.requests = new VendorRequests(account.url(), account.patience());
    }

    /** With a token in memory an order goes out at once. */
    void keepReady() {
        if (account.mode() == AuthMode.TOKEN_AUTH) {
            tokens.keepFresh();
        }
    }

    /** An order: sent once. */
    Verdict order(String path, JsonObject body) {
        return admitted(() -> requests.json("POST", path, body), request -> judged(() -> line.send(request)));
    }

    /** A question: asked once more when nobody answers. */
    Verdict ask(String method, String path, JsonObject body) {
        return admitted(() -> requests.json(method, path, body), request -> judged(() -> questions.ask(request)));
    }

    /** A long report by GET; the reader says what it was. */
    <T> T report(String path, JsonObject body, ReplyReader<T> reader, Function<T, Outcome> outcome) {
        Supplier<HttpRequest.Builder> request =
                () -> requests.patient(account.reportPatience()).json("GET", path, body);
        return admitted(request, ready -> open(() -> line.stream(ready, reader)), outcome);
    }

    /** A form of the older services, which know the key and no token. */
    Verdict form(String path, Map<String, String> fields, Optional<String> authorization) {
        HttpRequest.Builder request = requests.form(path, fields);
        authorization.ifPresent(value -> request.header("Authorization", value));
        return judged(() -> line.send(request.build()));
    }

    /** An order in the query, with the key in it whatever the account's mode (§9.5): such an address is never logged. */
    Verdict query(String path, Map<String, String> fields) {
        return judged(() -> line.send(requests.query(path, fields).build()));
    }

    private Verdict admitted(Supplier<HttpRequest.Builder> request, Function<HttpRequest, Verdict> sending) {
        return admitted(request, sending, Verdict::outcome);
    }

    private <T> T admitted(
            Supplier<HttpRequest.Builder> request, Function<HttpRequest, T> sending, Function<T, Outcome> outcome) {
        if (account.mode() == AuthMode.BASIC_AUTH) {
            return sending.apply(
                    request.get().header("apiKey", account.apiKey()).build());
        }
        String token = tokens.token();
        T first = sending.apply(withToken(request.get(), token));
        return outcome.apply(first) == Outcome.TOKEN
                ? sending.apply(withToken(request.get(), tokens.instead(token)))
                : first;
    }

    private static HttpRequest withToken(HttpRequest.Builder request, String token) {
        return request.header("Authorization", "Bearer " + token).build();
    }

    private Verdict judged(Supplier<VendorReply> sending) {
        return ReplyClassifier.of(open(sending)).without(account.apiKey());
    }

    private static <T> T open(Supplier<T> sending) {
        try {
            return sending.get();
        } catch (CircuitBreakerOpenException | BulkheadException closed) {
            throw LineFault.notSent("the vendor did not answer a moment ago");
        }
    }
}
