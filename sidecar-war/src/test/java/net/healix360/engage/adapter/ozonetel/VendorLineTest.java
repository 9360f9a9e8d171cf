package net.healix360.engage.adapter.ozonetel;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import net.healix360.engage.adapter.ozonetel.Verdict.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The vendor's reports are asked by GET with a JSON body; other ways it refuses (reference/ozonetel.md §1.6). */
class VendorLineTest {
    private static final String PATH = "/ca_reports/fetchCDRDetails";
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Kolkata"));
    private final VendorLine line = new VendorLine();
    private SimulatedVendor vendor;

    @BeforeEach
    void open() {
        vendor = new SimulatedVendor(AuthMode.BASIC_AUTH);
    }

    @AfterEach
    void shut() {
        vendor.close();
    }

    @Test
    void aGetKeepsItsBody() {
        JsonObject body = Json.createObjectBuilder()
                .add("userName", SimulatedVendor.USER)
                .add("fromDate", today + " 00:00:00")
                .add("toDate", today + " 23:59:59")
                .build();

        assertThat(ask(requests().json("GET", PATH, body)).outcome()).isEqualTo(Outcome.SUCCESS);
    }

    @Test
    void theSameInTheQueryIsRefused() {
        Map<String, String> fields = Map.of("userName", SimulatedVendor.USER, "fromDate", today + " 00:00:00");

        assertThat(ask(requests().query(PATH, fields)).text()).isEqualTo("Invalid Json Pass Valid Json");
    }

    @Test
    void aPostIsNotAllowed() {
        assertThat(ask(requests().json("POST", PATH, JsonValue.EMPTY_JSON_OBJECT))
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
    }

    private VendorRequests requests() {
        return new VendorRequests(vendor.address(), Duration.ofSeconds(30));
    }

    private Verdict ask(HttpRequest.Builder request) {
        return ReplyClassifier.of(
                line.send(request.header("apiKey", SimulatedVendor.KEY).build()));
    }
}
