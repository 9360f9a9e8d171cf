package net.healix360.engage.it.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static net.healix360.engage.it.system.Patience.SOON;
import static net.healix360.engage.it.system.Patience.atLast;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.Map;
import net.healix360.engage.it.fixture.Accessibility;
import net.healix360.engage.it.fixture.Browser;
import net.healix360.engage.it.fixture.DeskPage;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Simulator;
import net.healix360.engage.it.fixture.Stack;
import net.healix360.engage.it.fixture.Status.Login;
import net.healix360.engage.it.fixture.VendorCall;
import net.healix360.engage.it.fixture.VendorEvent;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;

/** Calls in the agent's browser: from the first ring or the click on a number to the disposition, and what protects it. */
class DeskCallBrowserIT {
    private static Browser browser;

    private final Stack stack = Stack.up();
    private final Simulator simulator = stack.simulator();

    @BeforeAll
    static void startBrowser() {
        Stack.up();
        browser = Browser.start();
        PlaywrightAssertions.setDefaultAssertionTimeout(SOON.toSeconds() * 1000.0);
    }

    /** Who failed in the middle holds the agent; the next test finds the agent free all the same. */
    @AfterEach
    void freeTheAgents() {
        stack.hospitals().forEach(hospital -> hospital.unlock(agent(hospital)));
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BothHospitals
    void anAnsweredCallIsDisposedWithItsNotesByTheKeyboard(Hospital hospital) {
        try (BrowserContext person = browser.person()) {
            DeskPage desk = readyDesk(person, hospital);
            String ucid = call(hospital, 3, 8);

            assertThat(desk.card(ucid)).hasAttribute("data-state", "RINGING");
            assertThat(desk.card(ucid)).hasAttribute("data-state", "ACTIVE");
            desk.page().getByLabel("Notes").fill("asked for the hours");
            assertThat(desk.card(ucid)).hasAttribute("data-state", "ACW");
            assertThat(desk.page().getByLabel("Notes")).hasValue("asked for the hours");
            desk.page().getByLabel("Notes").blur();
            desk.page().keyboard().press("d");
            desk.page().keyboard().press("4");
            desk.page().keyboard().press("Enter");

            assertThat(desk.card(ucid)).hasCount(0);
            desk.becomes("READY");
            VendorCall told = disposed(ucid);
            assertThat(told.disposition()).startsWith("INFO");
            assertThat(told.dispositionsReceived()).isEqualTo(1);
            desk.signOut();
        }
    }

    @BothHospitals
    void aMissedCallIsCalledBackFromItsRowOnceAndDisposed(Hospital hospital) {
        try (BrowserContext person = browser.person()) {
            DeskPage desk = readyDesk(person, hospital);
            String missed = simulator.missedCall(hospital, VendorEvent.newCaller());

            Locator row = desk.page().locator("[data-testid=missed-row][data-ucid='" + missed + "']");
            row.scrollIntoViewIfNeeded();
            row.getByTestId("dial").dblclick();

            Locator card = desk.page().getByTestId("call-card");
            assertThat(card).hasAttribute("data-state", "ACTIVE");
            assertThat(card).hasCount(1);
            String ucid = card.getAttribute("data-ucid");
            desk.button("End call").click();
            assertThat(card).hasAttribute("data-state", "ACW");
            desk.page().getByLabel("Appointment booked").check();
            desk.button("Save").click();
            assertThat(card).hasCount(0);
            VendorCall told = disposed(ucid);
            assertThat(told.reference()).startsWith("missed-call ");
            assertThat(told.disposition()).isEqualTo("APPOINTMENT_BOOKED");
            assertThat(told.dispositionsReceived()).isEqualTo(1);
            desk.becomes("READY");
            desk.signOut();
        }
    }

    @BothHospitals
    void aBreakKeepsFromDiallingAndSaysWhy(Hospital hospital) {
        try (BrowserContext person = browser.person()) {
            DeskPage desk = readyDesk(person, hospital);
            desk.page().keyboard().press("b");

            desk.becomes("PAUSED");
            assertThat(desk.page().getByTestId("dial-obstacle")).containsText("You are on pause (Break).");
            assertThat(desk.button("Call")).isDisabled();
            simulator.missedCall(hospital, VendorEvent.newCaller());
            assertThat(desk.page().getByTestId("missed-row").first().getByTestId("dial"))
                    .isDisabled();
            Accessibility.holds(desk.page(), "desk-break-" + hospital);

            desk.page().keyboard().press("r");
            desk.becomes("READY");
            assertThat(desk.button("Call")).isEnabled();
            desk.signOut();
        }
    }

    @BothHospitals
    void aReloadInACallBringsTheCardAndTheNotesBack(Hospital hospital) {
        try (BrowserContext person = browser.person()) {
            DeskPage desk = readyDesk(person, hospital);
            String ucid = call(hospital, 1, 20);
            assertThat(desk.card(ucid)).hasAttribute("data-state", "ACTIVE");
            desk.page().getByLabel("Notes").fill("asked for Dr Rao");
            boolean[] asked = {false};
            desk.page().onDialog(dialog -> {
                asked[0] |= dialog.type().equals("beforeunload");
                dialog.accept();
            });

            desk.page().reload();

            assertThat(asked[0]).as("the browser asked before leaving").isTrue();
            assertThat(desk.card(ucid)).hasAttribute("data-state", "ACTIVE");
            assertThat(desk.page().getByLabel("Notes")).hasValue("asked for Dr Rao");
            assertThat(disposed(ucid).dispositionsReceived()).isEqualTo(1);
            desk.becomes("READY");
            desk.signOut();
        }
    }

    @BothHospitals
    void closingTheTabInACallDisposesItExactlyOnce(Hospital hospital) {
        try (BrowserContext person = browser.person()) {
            DeskPage desk = readyDesk(person, hospital);
            String ucid = call(hospital, 1, 6);
            assertThat(desk.card(ucid)).hasAttribute("data-state", "ACTIVE");
            desk.page().onDialog(Dialog::accept);

            desk.page().close(new Page.CloseOptions().setRunBeforeUnload(true));

            VendorCall told = disposed(ucid);
            assertThat(told.disposition()).startsWith("CALLBACK");
            assertThat(told.dispositionsReceived()).isEqualTo(1);
            DeskPage again = DeskPage.alreadySignedIn(person.newPage(), hospital);
            again.becomes("READY");
            assertThat(again.card(ucid)).hasCount(0);
            again.signOut();
        }
    }

    @BothHospitals
    void aSecondWindowHearsThatTheCallIsSavedAndNothingIsLost(Hospital hospital) {
        try (BrowserContext person = browser.person()) {
            DeskPage first = readyDesk(person, hospital);
            DeskPage second = DeskPage.alreadySignedIn(person.newPage(), hospital);
            String ucid = call(hospital, 1, 3);
            assertThat(first.card(ucid)).hasAttribute("data-state", "ACW");
            assertThat(second.card(ucid)).hasAttribute("data-state", "ACW");

            first.page().getByLabel("Not interested").check();
            first.button("Save").click();

            assertThat(second.page().getByTestId("over-card")).containsText("saved in another window");
            assertThat(disposed(ucid).dispositionsReceived()).isEqualTo(1);
            first.becomes("READY");
            first.signOut();
        }
    }

    @BothHospitals
    void theServersTimerIsToldCalmlyAndWhatWasTypedStays(Hospital hospital) {
        simulator.faults(Map.of("wrapUpTimerStopped", true));
        try (BrowserContext person = browser.person()) {
            DeskPage desk = readyDesk(person, hospital);
            String ucid = call(hospital, 1, 3);
            assertThat(desk.card(ucid)).hasAttribute("data-state", "ACW");
            desk.page().getByLabel("Notes").fill("asked for Dr Rao");

            desk.becomes("READY");

            assertThat(desk.page().getByLabel("Notes")).hasValue("asked for Dr Rao");
            desk.page().getByLabel("Information provided").check();
            desk.button("Save").click();
            assertThat(desk.page().getByTestId("over-card"))
                    .containsText("had been saved before as “Callback requested”");
            assertThat(desk.page().getByTestId("over-card")).containsText("asked for Dr Rao");
            assertThat(disposed(ucid).dispositionsReceived()).isEqualTo(1);
            desk.signOut();
        } finally {
            simulator.healed();
        }
    }

    @BothHospitals
    void everyStateOfACallIsAccessibleInLightAndDark(Hospital hospital) {
        try (BrowserContext person = browser.person()) {
            DeskPage desk = readyDesk(person, hospital);
            String ucid = call(hospital, 25, 120);
            assertThat(desk.card(ucid)).hasAttribute("data-state", "RINGING");
            Accessibility.holds(desk.page(), "call-ringing-" + hospital);

            assertThat(desk.card(ucid)).hasAttribute("data-state", "ACTIVE");
            desk.button("Mute").click();
            desk.button("Pause recording").click();
            assertThat(desk.button("Resume recording")).isVisible();
            desk.button("Hold").click();
            assertThat(desk.card(ucid)).hasAttribute("data-state", "HELD");
            Accessibility.holds(desk.page(), "call-held-" + hospital);
            desk.button("Transfer").click();
            Accessibility.holds(desk.page(), "call-transfer-" + hospital);
            desk.button("Cancel").click();
            desk.button("End call").click();

            assertThat(desk.card(ucid)).hasAttribute("data-state", "ACW");
            desk.button("Save").click();
            assertThat(desk.page().getByText("Choose what came of the call.")).isVisible();
            Accessibility.holds(desk.page(), "call-wrap-up-" + hospital);
            desk.page().getByLabel("Wrong number").check();
            desk.button("Save").click();
            assertThat(desk.card(ucid)).hasCount(0);
            desk.becomes("READY");
            desk.signOut();
        }
    }

    /** Signed in and made ready by the desk's own control. */
    private DeskPage readyDesk(BrowserContext person, Hospital hospital) {
        DeskPage desk = DeskPage.signIn(person.newPage(), hospital, agent(hospital));
        desk.button("Ready").click();
        desk.becomes("READY");
        return desk;
    }

    private String call(Hospital hospital, int ringSeconds, int talkSeconds) {
        return simulator.undisposedCall(
                hospital, VendorEvent.newCaller(), agent(hospital).agentId(), ringSeconds, talkSeconds);
    }

    /** When the call is over and a disposition stands. */
    private VendorCall disposed(String ucid) {
        atLast("a disposition of " + ucid)
                .until(() -> !simulator.callOf(ucid).disposition().isEmpty());
        return simulator.callOf(ucid);
    }

    private static Login agent(Hospital hospital) {
        return hospital.agent(hospital.name().equals("global") ? 2 : 11);
    }
}
