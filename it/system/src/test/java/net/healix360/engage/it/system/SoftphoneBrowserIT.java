package net.healix360.engage.it.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static net.healix360.engage.it.system.Patience.atLast;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import net.healix360.engage.it.fixture.Accessibility;
import net.healix360.engage.it.fixture.Browser;
import net.healix360.engage.it.fixture.DeskPage;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Json;
import net.healix360.engage.it.fixture.OnlyAgent;
import net.healix360.engage.it.fixture.Seat;
import net.healix360.engage.it.fixture.Simulator;
import net.healix360.engage.it.fixture.Stack;
import net.healix360.engage.it.fixture.Status.Login;
import net.healix360.engage.it.fixture.VendorEvent;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The phone in the agent's browser, at the telephony simulator: ringing, answering, hanging up, declining. */
class SoftphoneBrowserIT {
    private static final int TALK = 120;

    @RegisterExtension
    private static final Browser browser = new Browser();

    @RegisterExtension
    private static final Seat SEAT = new Seat(11, 2);

    private final Stack stack = Stack.up();
    private final Simulator simulator = stack.simulator();

    @BothHospitals
    void anIncomingCallRingsIsAnsweredTalkedOnAndHungUp(Hospital hospital) {
        try (BrowserContext person = browser.person()) {
            DeskPage desk = aloneAtTheDesk(person, hospital);
            String ucid = simulator.routedCall(hospital, VendorEvent.newCaller(), TALK);

            assertThat(desk.card(ucid)).hasAttribute("data-state", "RINGING");
            assertThat(desk.button("Answer")).isVisible();
            Accessibility.holds(desk.page(), "phone-ringing-" + hospital);
            desk.page().keyboard().press("a");
            assertThat(desk.card(ucid)).hasAttribute("data-state", "ACTIVE");
            assertThat(desk.button("Answer")).hasCount(0);

            desk.page().onDialog(dialog -> dialog.accept());
            desk.page().reload();
            registered(desk);
            assertThat(desk.card(ucid)).hasAttribute("data-state", "ACTIVE");
            desk.button("End call").click();
            assertThat(desk.card(ucid)).hasCount(0);
            atLast("the end of " + ucid)
                    .until(() -> simulator.truth(ucid).path("hangupBy").isTextual());
            assertThat(simulator.truth(ucid).path("hangupBy").asText()).containsIgnoringCase("agent");
            desk.becomes("READY");
            desk.signOut();
        }
    }

    @BothHospitals
    void aDeclinedCallGoesToTheNextAgent(Hospital hospital) {
        try (BrowserContext person = browser.person()) {
            DeskPage desk = aloneAtTheDesk(person, hospital);
            String colleague = colleague(hospital).agentId();
            simulator.awaitAnotherSecond(SEAT.at(hospital).agentId());
            simulator.agent(colleague, "Ready");
            String ucid = simulator.routedCall(hospital, VendorEvent.newCaller(), 2);

            assertThat(desk.card(ucid)).hasAttribute("data-state", "RINGING");
            desk.button("Decline").click();

            assertThat(desk.card(ucid)).hasCount(0);
            desk.becomes("READY");
            atLast("the colleague's answer to " + ucid)
                    .until(() -> simulator.callOf(ucid).answered());
            assertThat(simulator.callOf(ucid).agentId()).isEqualToIgnoringCase(colleague);
            simulator.agent(colleague, "Ready");
            simulator.pause(colleague, "Break");
            desk.signOut();
        }
    }

    @BothHospitals
    void thePhoneIsInOneWindowAndMovesToTheNextWhenThatIsClosed(Hospital hospital) {
        try (BrowserContext person = browser.person()) {
            DeskPage desk = aloneAtTheDesk(person, hospital);
            assertThat(softphone(hospital)).isTrue();

            DeskPage other = DeskPage.alreadySignedIn(person.newPage(), hospital);
            assertThat(other.page().getByTestId("phone")).hasAttribute("data-line", "elsewhere");
            desk.page().close();

            registered(other);
            other.signOut();
        }
    }

    /** Everybody else of the hospital is on a break, so that a call for anybody is this agent's. */
    private DeskPage aloneAtTheDesk(BrowserContext person, Hospital hospital) {
        DeskPage desk = DeskPage.signIn(person.newPage(), hospital, SEAT.at(hospital));
        registered(desk);
        new OnlyAgent(simulator, hospital, SEAT.at(hospital).agentId()).sendOthersAway();
        desk.button("Ready").click();
        desk.becomes("READY");
        return desk;
    }

    private static void registered(DeskPage desk) {
        assertThat(desk.page().getByTestId("phone")).hasAttribute("data-line", "registered");
    }

    private boolean softphone(Hospital hospital) {
        return Json.list(simulator.state().path("agents")).stream()
                .filter(one -> one.path("agentId")
                        .asText()
                        .equalsIgnoreCase(SEAT.at(hospital).agentId()))
                .anyMatch(one -> one.path("softphone").asBoolean());
    }

    private static Login colleague(Hospital hospital) {
        return hospital.agent(hospital.name().equals("global") ? 1 : 10);
    }
}
