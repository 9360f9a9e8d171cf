package net.healix360.engage.simulator.day;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import net.healix360.engage.simulator.Accounts;
import net.healix360.engage.simulator.Stage;
import net.healix360.engage.simulator.account.AccountSettings;
import net.healix360.engage.simulator.account.AgentProfile;
import net.healix360.engage.simulator.account.AuthMode;
import net.healix360.engage.simulator.calls.Call;
import net.healix360.engage.simulator.calls.Leg;
import org.junit.jupiter.api.Test;

class BigDayTest {
    private static final int AGENTS = 50;
    private static final int TEN_HOURS = 10 * 3600;

    @Test
    void fiftyAgentsHaveTheSameTenHoursHoweverFastTheyPass() {
        List<String> slow = tenHours(60);
        assertThat(slow).hasSizeGreaterThan(4_000).doesNotHaveDuplicates();
        assertThat(tenHours(0.4)).isEqualTo(slow);
    }

    /** @param step how many simulated seconds pass between two looks at the clock */
    private static List<String> tenHours(double step) {
        Stage stage = new Stage(account());
        stage.simulation().day().start(new DaySettings(20_260_410, AGENTS, 500, 150, 120, 15, 10));
        for (double passed = 0; !stage.simulation().day().isFinished() && passed < 2.0 * TEN_HOURS; passed += step) {
            stage.pass(step);
        }
        return stage.simulation().switchboard().log().ended().stream()
                .map(BigDayTest::told)
                .toList();
    }

    private static String told(Call call) {
        return String.join(
                " ",
                call.ucid().digits(),
                call.type().name(),
                call.customer(),
                call.startedAt().toString(),
                call.outcome().endedAt().orElseThrow().toString(),
                call.outcome().hangupBy().name(),
                call.outcome().disposition().map(Record::toString).orElse(""),
                call.legs().stream().map(Leg::agent).toList().toString());
    }

    /** Every second agent shares his name with the one before. */
    private static AccountSettings account() {
        AccountSettings demo = Accounts.with(AuthMode.TOKEN_AUTH, "http://127.0.0.1:9/summary", true);
        List<AgentProfile> agents = IntStream.range(0, AGENTS)
                .mapToObj(i -> new AgentProfile(
                        "agent" + i,
                        1000 + i,
                        "Agent " + i / 2,
                        "secret",
                        Integer.toString(500_000 + i),
                        List.of(i % 2 == 0 ? "Ramaiah" : "Global")))
                .toList();
        return new AccountSettings(
                demo.userName(),
                demo.apiKey(),
                demo.authMode(),
                agents,
                demo.campaigns(),
                demo.pauseReasons(),
                true,
                3,
                300,
                null,
                300,
                null,
                null);
    }
}
