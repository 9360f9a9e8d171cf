package net.healix360.engage.it.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static net.healix360.engage.it.system.Patience.soon;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import java.util.Map;
import java.util.regex.Pattern;
import net.healix360.engage.it.fixture.Accessibility;
import net.healix360.engage.it.fixture.Browser;
import net.healix360.engage.it.fixture.DeskPage;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Seat;
import net.healix360.engage.it.fixture.Simulator;
import net.healix360.engage.it.fixture.Stack;
import net.healix360.engage.it.fixture.VendorEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the agent is told, and what becomes of the order, when telephony does not do what it is asked. */
class DeskVendorFaultsBrowserIT {
    private static final String DIAL = "/ca_apis/AgentManualDial";
    private static final String STATE = "/ca_apis/changeAgentState";
    private static final String DISPOSE = "/ca_apis/DispositionAPIV2";

    @RegisterExtension
    private static final Browser browser = new Browser();

    @RegisterExtension
    private static final Seat SEAT = new Seat(11, 2);

    private final Stack stack = Stack.up();
    private final Simulator simulator = stack.simulator();
    private final DeskCalls calls = new DeskCalls(SEAT);

    @AfterEach
    void healed() {
        simulator.healed();
    }

    @Test
    void aDialThatTelephonyRefusesIsSaidInOurWordsAndPlacedOnceLater() {
        Hospital hospital = stack.ramaiah();
        String number = VendorEvent.newCaller().substring(0, 9) + "1";
        long before = endedWith(number);
        try (BrowserContext person = browser.person()) {
            DeskPage desk = calls.readyDesk(person, hospital);
            simulator.failing(DIAL, "rateLimit");
            desk.page().getByLabel("Phone number").fill(number);
            desk.button("Call").click();

            Locator fault = desk.page().locator(".dial-fault");
            assertThat(fault)
                    .hasText(Pattern.compile("Telephony takes no more requests.*Try again in \\d+ seconds\\."));
            assertThat(desk.page().getByTestId("outgoing-card")).hasCount(0);
            assertThat(desk.page().getByLabel("Phone number")).hasValue(number);
            Accessibility.holds(desk.page(), "faults-dial-refused-" + hospital);
            simulator.healed();
            Locator card = desk.page().getByTestId("call-card");
            soon("dialled").until(() -> {
                if (fault.count() > 0) {
                    desk.button("Call").click();
                }
                return card.count() == 1;
            });
            String ucid = card.getAttribute("data-ucid");
            assertThat(desk.card(ucid)).hasAttribute("data-state", "ACTIVE");
            desk.button("End call").click();
            desk.save(ucid, "Information provided");
            calls.isDisposedOnce(hospital, ucid, "INFO_PROVIDED");
            assertThat(endedWith(number))
                    .as("others may have dialled it before")
                    .isEqualTo(before + 1);
            desk.becomes("READY");
            desk.signOut();
        }
    }

    @Test
    void aStateThatTelephonyRefusesIsSaidAndTheOldOneStands() {
        Hospital hospital = stack.global();
        try (BrowserContext person = browser.person()) {
            DeskPage desk = calls.readyDesk(person, hospital);
            simulator.failing(STATE, "http500");
            desk.button("Break").click();

            Locator note = desk.page().locator(".status-note");
            assertThat(note).containsText("Telephony did not answer. It may have been done");
            desk.becomes("READY");
            Accessibility.holds(desk.page(), "faults-state-refused-" + hospital);
            simulator.healed();
            note.getByText("Dismiss").click();
            desk.button("Break").click();
            desk.becomes("PAUSED");
            assertThat(note).hasCount(0);
            desk.signOut();
        }
    }

    @BothHospitals
    void aDispositionThatTelephonyDoesNotTakeIsKeptAndGivenOnceLater(Hospital hospital) {
        try (BrowserContext person = browser.person()) {
            DeskPage desk = calls.readyDesk(person, hospital);
            String ucid = calls.answered(desk, VendorEvent.newCaller());
            simulator.faults(
                    Map.of("wrapUpTimerStopped", true, "endpoints", Map.of(DISPOSE, Map.of("fault", "http500"))));
            desk.button("End call").click();
            desk.save(ucid, "Wrong number");

            assertThat(desk.page()
                            .locator(".toast")
                            .getByText("Saved: Wrong number. Telephony gets it as soon as it answers; go on working."))
                    .isVisible();
            assertThat(desk.card(ucid)).hasCount(0);
            Browser.photograph(desk.page(), "faults-disposition-owed-" + hospital);
            simulator.faults(Map.of("wrapUpTimerStopped", true));
            calls.isDisposedOnce(hospital, ucid, "WRONG_NUMBER");
            desk.becomes("READY");
            desk.signOut();
        }
    }

    private long endedWith(String number) {
        return simulator.endedCalls().stream()
                .filter(call -> call.truth().path("callerId").asText().endsWith(number))
                .count();
    }
}
