package net.healix360.engage.simulator.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.healix360.engage.simulator.Accounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CampaignApiTest extends VendorWireTest {
    private static final String BULK = "/cloudAgentRestAPI/index.php/AddCampaignBulkDataV4/addBulkData/format/json";
    private Map<String, String> token = Map.of();

    @BeforeEach
    void getToken() {
        token = withToken();
    }

    @Test
    void campaignsAreListedAndHaveAPosition() {
        assertThat(send("GET", "/ca_apis/getAvailableCampaigns", "")).contains("Followup_OB", "Inbound_918041763400");
        assertThat(send("GET", "/ca_apis/campaignStatus", ",\"campaignName\":\"Followup_OB\""))
                .isEqualTo(
                        "{\"status\":\"success\",\"message\":[{\"CampaignID\":\"258\",\"CampaignName\":\"Followup_OB\","
                                + "\"UserName\":\"helix_demo\",\"Position\":\"READY\"}]}");
        assertThat(send("GET", "/ca_apis/campaignStatus", ",\"campaignName\":\"none\""))
                .isEqualTo("{\"status\":\"failure\",\"message\":\"no record found\"}");
        assertThat(client.get("/ca_apis/campaignStatus?userName=helix_demo", token)
                        .body())
                .contains("Invalid Json Pass Valid Json");
    }

    @Test
    void campaignsAreStartedAndStopped() {
        assertThat(set("Start"))
                .isEqualTo("{\"status\":\"SUCCESS\",\"message\":\"SUCCESSFULLY UPDATED, Progressive was started\"}");
        assertThat(set("Stop"))
                .isEqualTo("{\"status\":\"SUCCESS\",\"message\":\"SUCCESSFULLY UPDATED, Progressive was stopped\"}");
        assertThat(set("Halt")).isEqualTo("{\"status\":\"failure\",\"message\":\"All parameters are mandatory\"}");
    }

    @Test
    void oneRecordIsAddedAndDialledByTheNextReadyAgent() {
        assertThat(add("\"9000000021\",\"action\":\"START\""))
                .isEqualTo("{\"status\":\"SUCCESS\",\"message\":\"Successfully Updated, Progressive was started\"}");
        makeReady("priya");
        await().atMost(SOON).until(() -> calls().contains("9000000021"));
        assertThat(calls()).contains("\"type\":\"Progressive\"");
    }

    @Test
    void recordsTheVendorRefusesOrHasAlready() {
        assertThat(add("\"9000000021\"")).isEqualTo("{\"status\":\"SUCCESS\",\"message\":\"Successfully Updated\"}");
        assertThat(add("\"9000000021\",\"checkDuplicate\":\"true\""))
                .isEqualTo("{\"status\":\"SUCCESS\",\"message\":\"Number Already Exist\"}");
        assertThat(add("\"\"")).isEqualTo("{\"status\":\"FAIL\",\"message\":\"Phone Number is Empty!\"}");
        assertThat(add("\"9000000009\""))
                .isEqualTo("{\"status\":\"FAIL\",\"message\":\"PhoneNumber Added is a DND Number\"}");
        assertThat(add("\"9000000022\",\"Priority\":\"100\"")).contains("FAIL");
    }

    @Test
    void bulkTakesFiveHundredAndKnowsOnlyTheKey() {
        assertThat(bulk(500)).contains("\"status\":\"success\"");
        assertThat(bulk(501)).contains("Only 500 records");
        assertThat(client.send("POST", BULK, token, user(",\"campaignName\":\"Followup_OB\""))
                        .body())
                .isEqualTo("{\"status\":\"FAIL\",\"message\":\"No User Found\"}");
    }

    @Test
    void scheduledRecordsAreAnsweredOneByOne() {
        String rows = "\"map\":[\"PhoneNumber\",\"Name\",\"ScheduledTime\"],"
                + "\"data\":[[\"9000000003\",\"Asha R\",\"2000-01-01 10:00:00\"],[\"9000000004\",\"Ravi\",\"\"]]";
        String reply = send(
                "POST",
                "/ca_apis/campaignScheduledData",
                ",\"campaignName\":\"Followup_OB\",\"bulkData\":{" + rows + "}");
        assertThat(reply)
                .startsWith("{\"message\":[{\"Response\":\"success\",\"msg\":\"Data updated successfully\"")
                .contains("\"Response\":\"fail\"")
                .endsWith("\"status\":\"success\"}");
    }

    @Test
    void aRecordIsDeletedWithTheVendorsGrammar() {
        add("\"9000000021\"");
        assertThat(delete(",\"campaignName\":\"Followup_OB\",\"phoneNumber\":\"9000000021\""))
                .isEqualTo("{\"status\":\"Success\",\"message\":\"Deleted Successfully\"}");
        assertThat(delete("")).contains("Campaign should not be null are empty");
        assertThat(delete(",\"campaignName\":\"none\"")).contains("Passed campaign are invalid");
        assertThat(delete(",\"campaignName\":\"Followup_OB\"")).contains("PhoneNumber should not be null are empty");
    }

    private String bulk(int records) {
        String data = IntStream.range(0, records)
                .mapToObj(i -> "[\"" + (9_100_000_000L + i) + "\",\"Asha R\",5]")
                .collect(Collectors.joining(","));
        return client.send(
                        "POST",
                        BULK,
                        Map.of(),
                        user(",\"apiKey\":\"" + Accounts.KEY
                                + "\",\"campaignName\":\"Followup_OB\",\"bulkData\":{\"map\":[\"PhoneNumber\",\"Name\","
                                + "\"Priority\"],\"data\":[" + data + "]}"))
                .body();
    }

    private String add(String phoneAndMore) {
        return send(
                "POST",
                "/ca_apis/AddCampaignData",
                ",\"campaignName\":\"Followup_OB\",\"PhoneNumber\":" + phoneAndMore);
    }

    private String set(String action) {
        return send(
                "PUT",
                "/ca_apis/setCampaignStatus",
                ",\"campaignName\":\"Followup_OB\",\"action\":\"" + action + "\",\"process\":true");
    }

    private String delete(String fields) {
        return send("DELETE", "/ca_apis/deleteCampaignData", fields);
    }

    private String send(String method, String path, String fields) {
        return client.send(method, path, token, user(fields)).body();
    }

    private String calls() {
        return client.get("/sim/calls", Map.of()).body();
    }
}
