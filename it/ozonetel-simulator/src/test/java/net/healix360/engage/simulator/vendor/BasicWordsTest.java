package net.healix360.engage.simulator.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.healix360.engage.simulator.account.AuthMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BasicWordsTest extends VendorWireTest {
    @Override
    protected AuthMode authMode() {
        return AuthMode.BASIC_AUTH;
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /ca_apis/PhoneManageV2      | userName or apiKey not valid  | apiKey cannot be empty
                    /ca_apis/releaseFwpNumber   | userName or apiKey not valid  | apiKey cannot be empty
                    /ca_apis/PhoneManualDial    | Authentication failed.        | Authentication failed.
                    /ca_apis/changeAgentState   | userName or apiKey is Invalid | apiKey should not be empty
                    /ca_reports/summaryReport   | userName or apiKey is Invalid | apiKey should not be empty
                    """)
    void olderEndpointsRefuseAKeyInTheirOwnWords(String path, String wrong, String empty) {
        assertThat(client.send("POST", path, Map.of("apiKey", "KKwrong"), user(""))
                        .json())
                .hasToString("{\"status\":\"error\",\"message\":\"" + wrong + "\"}");
        assertThat(client.send("POST", path, Map.of(), user("")).json())
                .hasToString("{\"status\":\"error\",\"message\":\"" + empty + "\"}");
        assertThat(client.send("POST", path, WITH_KEY, user("")).body())
                .doesNotContain(wrong)
                .doesNotContain(empty);
    }
}
