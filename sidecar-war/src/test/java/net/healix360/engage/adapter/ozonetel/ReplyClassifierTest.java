package net.healix360.engage.adapter.ozonetel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import java.util.Optional;
import net.healix360.engage.adapter.ozonetel.Verdict.Outcome;
import net.healix360.engage.telephony.control.TelephonyFault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Each JSON reply that reference/ozonetel.md prints, letter by letter, is sorted as its table says. */
class ReplyClassifierTest {

    @ParameterizedTest
    @CsvFileSource(resources = "replies.txt", delimiter = '\t', quoteCharacter = '\0', maxCharsPerColumn = 10_000)
    void aPrintedReplyIsSortedAsTheVendorMeansIt(Outcome expected, String body) {
        assertThat(ReplyClassifier.of(VendorReply.of(200, body)).outcome()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "200 | <html>busy</html>       | UNREADABLE",
                "200 | ''                      | UNREADABLE",
                "200 | [1]                     | UNREADABLE",
                "200 | {\"status\":\"succ      | UNREADABLE",
                "302 | ''                      | UNREADABLE",
                "500 | {\"status\":\"success\"} | UNREADABLE",
                "503 | <html>down</html>       | UNREADABLE",
                "401 | <html>no</html>         | ACCOUNT",
                "403 | ''                      | ACCOUNT",
                "404 | <html>where</html>      | REFUSED",
                "405 | ''                      | REFUSED",
                "429 | Too Many Requests       | LIMIT",
                "429 | {\"status\":\"success\"} | LIMIT",
                "401 | {\"status\":\"false\",\"message\":\"Token Expired\"} | TOKEN",
                "401 | {\"status\":\"false\",\"message\":\"Missing userName or apiKey\"} | ACCOUNT",
                "400 | {\"status\":\"success\"} | REFUSED"
            })
    void theHttpStatusHasItsSay(int status, String body, Outcome expected) {
        assertThat(ReplyClassifier.of(VendorReply.of(status, body)).outcome()).isEqualTo(expected);
    }

    @Test
    void theWaitOfALimitIsPassedOn() {
        VendorReply reply = new VendorReply(429, Optional.of(Duration.ofSeconds(17)), "");

        TelephonyFault fault = catchThrowableOfType(
                TelephonyFault.class, () -> ReplyClassifier.of(reply).orFault());

        assertThat(fault.kind()).isEqualTo(TelephonyFault.Kind.LIMIT);
        assertThat(fault.retryAfter()).contains(Duration.ofSeconds(17));
    }

    @Test
    void whatCannotBeReadMayHaveHappened() {
        TelephonyFault fault =
                catchThrowableOfType(TelephonyFault.class, () -> ReplyClassifier.of(VendorReply.of(200, "<html>"))
                        .orFault());

        assertThat(fault.surelyDidNothing()).isFalse();
    }
}
