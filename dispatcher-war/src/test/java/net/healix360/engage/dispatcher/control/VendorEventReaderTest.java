package net.healix360.engage.dispatcher.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.healix360.engage.dispatcher.entity.EventType;
import net.healix360.engage.dispatcher.entity.VendorEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VendorEventReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"agentId", "agentID", "AgentID", "agent_id", "agentid", "AGENT_ID", "Agent_Id"})
    void theAgentIsFoundInEverySpellingOfTheVendor(String spelling) throws MalformedEventException {
        assertThat(read("{\"" + spelling + "\":\"priya\"}").agentId()).contains("priya");
        assertThat(read("{\"data\":{\"" + spelling + "\":\"priya\"}}").agentId())
                .contains("priya");
    }

    @Test
    void theVendorsOwnAgentEventIsReadAsItStandsInTheDossier() throws MalformedEventException {
        String body = """
                {"eventType":"Agent","eventTime":"2025-10-18 17:07:43","username":"helix_demo",
                 "data":{"action":"incall","agentUniqeId":1001,"agentId":"priya","agentMode":"INBOUND",
                 "eventTime":"2025-10-18 17:07:43"}}
                """;
        VendorEvent event = read(body);

        assertThat(event.agentId()).contains("priya");
        assertThat(event.did()).isEmpty();
        assertThat(event.routeKey().text()).isEqualTo("agent:priya");
        assertThat(event.body()).isEqualTo(body);
    }

    @Test
    void anAgentIdIsReadInLowerCaseWithoutSpaces() throws MalformedEventException {
        assertThat(read("{\"agentId\":\" Priya.N \"}").agentId()).contains("priya.n");
    }

    @Test
    void aNumericAgentIdIsReadAsItsDigits() throws MalformedEventException {
        assertThat(read("{\"agentId\":42}").agentId()).contains("42");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"0\"", "0", "\"\"", "\"  \"", "null", "\" 0 \""})
    void zeroAndEmptyMeanNoAgentAndTheDidRoutes(String none) throws MalformedEventException {
        VendorEvent event = read("{\"agent_id\":" + none + ",\"did\":\"918040000001\"}");

        assertThat(event.agentId()).isEmpty();
        assertThat(event.routeKey().text()).isEqualTo("did:918040000001");
    }

    @ParameterizedTest
    @ValueSource(strings = {"did", "DID", "Did", "DId"})
    void theDidIsFoundInEverySpelling(String spelling) throws MalformedEventException {
        assertThat(read("{\"data\":{\"" + spelling + "\":\"918040000001\"}}").did())
                .contains("918040000001");
    }

    @Test
    void theAgentRoutesEvenWhenThereIsADid() throws MalformedEventException {
        VendorEvent event = read("{\"data\":{\"agent_id\":\"priya\",\"did\":\"918040000001\"}}");

        assertThat(event.routeKey().text()).isEqualTo("agent:priya");
        assertThat(event.did()).contains("918040000001");
    }

    @Test
    void aZeroInOneSpellingDoesNotHideTheAgentInAnother() throws MalformedEventException {
        assertThat(read("{\"agentID\":\"0\",\"agent_id\":\"priya\"}").agentId()).contains("priya");
    }

    @Test
    void theAgentNearestToTheTopIsTheEventsOwn() throws MalformedEventException {
        assertThat(read("{\"Transfer\":{\"agentId\":\"arjun\"},\"agentId\":\"priya\"}")
                        .agentId())
                .contains("priya");
    }

    @Test
    void anAgentWhoseNameNoRouteCouldHoldIsNoAgent() {
        assertMalformed("{\"agentId\":\"" + "x".repeat(129) + "\"}");
    }

    @Test
    void unicodeIsKept() throws MalformedEventException {
        VendorEvent event = read("{\"agentId\":\"ಪ್ರಿಯಾ\",\"skill\":\"\\u0C95 😀\"}");

        assertThat(event.agentId()).contains("ಪ್ರಿಯಾ");
        assertThat(event.body()).contains("😀");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "agentId=priya",
                "\"priya\"",
                "42",
                "null",
                "[]",
                "[{\"agentId\":\"priya\"}]",
                "{",
                "{\"agentId\":\"priya\"",
                "{\"agentId\":}",
                "{agentId:\"priya\"}",
                "{\"agentId\":\"priya\"} trailing",
                "{\"agentId\":\"priya\"}{\"agentId\":\"arjun\"}",
                "{\"agentId\":\"priya\"}]",
                "{\"agentId\":\"priya\",}",
                "{\"agentId\":\"pri\\ya\"}",
                "<html>502</html>"
            })
    void whatIsNotOneJsonObjectIsRefused(String body) {
        assertMalformed(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"data\":{}}", "{\"agent_id\":\"0\"}", "{\"agentName\":\"priya\"}"})
    void anEventThatNamesNobodyIsRefused(String body) {
        assertMalformed(body);
    }

    @Test
    void whatIsNestedTooDeeplyIsRefused() throws MalformedEventException {
        assertThat(read(nested(7)).agentId()).contains("priya");
        assertMalformed(nested(8));
        assertMalformed("{\"agentId\":\"priya\",\"x\":" + "[".repeat(60_000) + "]".repeat(60_000) + "}");
    }

    private static String nested(int objects) {
        return "{\"a\":".repeat(objects) + "{\"agentId\":\"priya\"}" + "}".repeat(objects);
    }

    private static void assertMalformed(String body) {
        assertThatThrownBy(() -> read(body)).isInstanceOf(MalformedEventException.class);
    }

    private static VendorEvent read(String body) throws MalformedEventException {
        return VendorEventReader.read(EventType.AGENT, body);
    }
}
