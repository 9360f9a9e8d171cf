package net.healix360.engage.it.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import net.healix360.engage.it.fixture.Accessibility;
import net.healix360.engage.it.fixture.Browser;
import net.healix360.engage.it.fixture.DeskPage;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Seat;
import net.healix360.engage.it.fixture.Simulator;
import net.healix360.engage.it.fixture.Stack;
import net.healix360.engage.it.fixture.VendorCall;
import net.healix360.engage.it.fixture.VendorEvent;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Calls in the agent's browser: from the first ring or the click on a number to the disposition, and what protects it. */
class DeskCallBrowserIT {
    @RegisterExtension
    private static final Browser browser = new Browser();

    @RegisterExtension
    private static final Seat SEAT = new Seat(11, 2);

    private final Simulator simulator = Stack.up().simulator();
    private final DeskCalls calls = new DeskCalls(SEAT);

    @BothHospitals
    void anAnsweredCallIsDisposedWithItsNotesByTheKeyboard(Hospital hospital) {
        try (BrowserContext person = browser.person()) {
            DeskPage desk = calls.readyDesk(person, hospital);
            String ucid = calls.call(hospital, 5, 8);

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
            VendorCall told = calls.disposed(ucid);
            assertThat(told.disposition()).startsWith("INFO");
            assertThat(told.dispositionsReceived()).isEqualTo(1);
            desk.signOut();
        }
    }

    @BothHospitals
    void aMissedCallIsCalledBackFromItsRowOnceAndDisposed(Hospital hospital) {
        try (BrowserContext person = browser.person()) {
            DeskPage desk = calls.readyDesk(person, hospital);
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
            VendorCall told = calls.disposed(ucid);
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
            DeskPage desk = calls.readyDesk(person, hospital);
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
            DeskPage desk = calls.readyDesk(person, hospital);
            String ucid = calls.answered(desk, VendorEvent.newCaller());
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
            desk.button("End call").click();
            assertThat(calls.disposed(ucid).dispositionsReceived()).isEqualTo(1);
            desk.becomes("READY");
            desk.signOut();
        }
    }

    @BothHospitals
    void closingTheTabInACallDisposesItExactlyOnce(Hospital hospital) {
        try (BrowserContext person = browser.person()) {
            DeskPage desk = calls.readyDesk(person, hospital);
            String ucid = calls.call(hospital, 1, 6);
            assertThat(desk.card(ucid)).hasAttribute("data-state", "ACTIVE");
            desk.page().onDialog(Dialog::accept);

            desk.page().close(new Page.CloseOptions().setRunBeforeUnload(true));

            VendorCall told = calls.disposed(ucid);
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
            DeskPage first = calls.readyDesk(person, hospital);
            DeskPage second = DeskPage.alreadySignedIn(person.newPage(), hospital);
            String ucid = calls.call(hospital, 1, 3);
            assertThat(first.card(ucid)).hasAttribute("data-state", "ACW");
            assertThat(second.card(ucid)).hasAttribute("data-state", "ACW");

            first.page().getByLabel("Not interested").check();
            first.button("Save").click();

            assertThat(second.page().getByTestId("over-card")).containsText("saved in another window");
            assertThat(calls.disposed(ucid).dispositionsReceived()).isEqualTo(1);
            first.becomes("READY");
            first.signOut();
        }
    }

    @BothHospitals
    void theServersTimerIsToldCalmlyAndWhatWasTypedStays(Hospital hospital) {
        simulator.faults(Map.of("wrapUpTimerStopped", true));
        try (BrowserContext person = browser.person()) {
            DeskPage desk = calls.readyDesk(person, hospital);
            String ucid = calls.call(hospital, 1, 3);
            assertThat(desk.card(ucid)).hasAttribute("data-state", "ACW");
            desk.page().getByLabel("Notes").fill("asked for Dr Rao");

            desk.becomes("READY");

            assertThat(desk.page().getByLabel("Notes")).hasValue("asked for Dr Rao");
            desk.page().getByLabel("Information provided").check();
            desk.button("Save").click();
            assertThat(desk.page().getByTestId("over-card"))
                    .containsText("had been saved before as “Callback requested”");
            assertThat(desk.page().getByTestId("over-card")).containsText("asked for Dr Rao");
            assertThat(calls.disposed(ucid).dispositionsReceived()).isEqualTo(1);
            desk.signOut();
        } finally {
            simulator.healed();
        }
    }

    @BothHospitals
    void everyStateOfACallIsAccessibleInLightAndDark(Hospital hospital) {
        try (BrowserContext person = browser.person()) {
            DeskPage desk = calls.readyDesk(person, hospital);
            String ucid = calls.call(hospital, 25, 120);
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
            // What is typed stays, should the server's timer be faster than the pictures.
            desk.page().getByLabel("Notes").fill("looked at");
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
}
