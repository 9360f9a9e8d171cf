package net.healix360.engage.it.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import net.healix360.engage.it.fixture.Accessibility;
import net.healix360.engage.it.fixture.Browser;
import net.healix360.engage.it.fixture.Desk;
import net.healix360.engage.it.fixture.DeskPage;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Seat;
import net.healix360.engage.it.fixture.Simulator;
import net.healix360.engage.it.fixture.Stack;
import net.healix360.engage.it.fixture.VendorCall;
import net.healix360.engage.it.fixture.VendorEvent;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What stays around every page of the desk: the call, the search, the news, the language, and the line that is cut. */
class DeskFrameBrowserIT {
    @RegisterExtension
    private static final Browser browser = new Browser();

    @RegisterExtension
    private static final Seat SEAT = new Seat(11, 2);

    private final Simulator simulator = Stack.up().simulator();
    private final DeskCalls calls = new DeskCalls(SEAT);

    @BothHospitals
    void aCallIsWorkedOnFromAnyPage(Hospital hospital) {
        try (BrowserContext person = browser.person()) {
            DeskPage desk = calls.readyDesk(person, hospital);
            desk.page()
                    .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Patients"))
                    .click();
            String ucid = calls.answered(desk, VendorEvent.newCaller());

            Locator floating = desk.page().getByTestId("floating-call");
            assertThat(floating.locator("[data-ucid='" + ucid + "']")).hasAttribute("data-state", "ACTIVE");
            Accessibility.holds(desk.page(), "call-floating-" + hospital);
            desk.button("End call").click();
            assertThat(desk.card(ucid)).hasAttribute("data-state", "ACW");
            desk.page().getByLabel("Wrong number").check();
            desk.button("Save").click();

            assertThat(floating).hasCount(0);
            assertThat(desk.page().locator("h1")).hasText("Patients");
            assertThat(calls.disposed(ucid).dispositionsReceived()).isEqualTo(1);
            desk.becomes("READY");
            desk.signOut();
        }
    }

    @BothHospitals
    void whatIsSaidWhileTheLineIsCutWaitsAndIsSentOnce(Hospital hospital) {
        try (BrowserContext person = browser.person()) {
            DeskPage desk = calls.readyDesk(person, hospital);
            String ucid = calls.call(hospital, 1, 4);
            assertThat(desk.card(ucid)).hasAttribute("data-state", "ACW");
            desk.page().getByLabel("Notes").fill("said in a tunnel");
            desk.page().getByLabel("Not interested").check();
            person.setOffline(true);
            desk.button("Save").click();

            assertThat(desk.page().getByTestId("queued")).isVisible();
            Browser.photograph(desk.page(), "call-queued-" + hospital);
            person.setOffline(false);

            assertThat(desk.card(ucid)).hasCount(0);
            VendorCall told = calls.disposed(ucid);
            assertThat(told.disposition()).startsWith("NOT");
            assertThat(told.dispositionsReceived()).isEqualTo(1);
            desk.becomes("READY");
            desk.signOut();
        }
    }

    @BothHospitals
    void somebodyIsFoundFromAnywhereByTheKeyboard(Hospital hospital) {
        JsonNode patient;
        try (var session = hospital.signIn(hospital.supervisor())) {
            patient = new Desk(session).oldest("patients");
        }
        try (BrowserContext person = browser.person()) {
            DeskPage desk = calls.readyDesk(person, hospital);
            desk.page().keyboard().press("/");
            desk.page().keyboard().type(patient.path("phone").asText());
            assertThat(desk.page()
                            .getByTestId("search-results")
                            .getByText(patient.path("firstName").asText())
                            .first())
                    .isVisible();
            Accessibility.holds(desk.page(), "search-" + hospital);
            desk.page().keyboard().press("Enter");

            assertThat(desk.page().getByTestId("person"))
                    .containsText(patient.path("firstName").asText());
            assertThat(desk.page().locator("h1")).hasText("Patients");
            desk.signOut();
        }
    }

    @BothHospitals
    void languageAndClockAreChosenAndStay(Hospital hospital) {
        try (BrowserContext person = browser.person()) {
            DeskPage desk = calls.readyDesk(person, hospital);
            desk.page().navigate(hospital.origin() + "/settings");
            Accessibility.holds(desk.page(), "settings-" + hospital);
            for (String language : new String[] {"ಕನ್ನಡ", "हिन्दी"}) {
                desk.page().getByLabel(language).check();
                assertThat(desk.page().locator("h1")).not().hasText("Settings");
                Accessibility.holds(desk.page(), "settings-" + (language.equals("ಕನ್ನಡ") ? "kn-" : "hi-") + hospital);
            }
            desk.page().navigate(hospital.origin() + "/desk");
            assertThat(desk.page().locator("html")).hasAttribute("lang", "hi");
            assertThat(desk.page().locator("h1")).not().hasText("Call Desk");
            Accessibility.holds(desk.page(), "desk-hi-" + hospital);
            desk.signOut();
        }
    }

    @BothHospitals
    void whatWasSaidInTheCornerCanBeReadAgain(Hospital hospital) {
        try (BrowserContext person = browser.person()) {
            DeskPage desk = calls.readyDesk(person, hospital);
            assertThat(desk.page().locator(".queue li").first()).isVisible();
            String caller = VendorEvent.newCaller();
            simulator.missedCall(hospital, caller);
            Locator bell = desk.page()
                    .getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName(Pattern.compile("News, [1-9]\\d* unread")));
            bell.click();

            assertThat(desk.page().locator(".news-list").getByText(caller)).containsText("Missed call");
            desk.page().keyboard().press("Escape");
            assertThat(bell).hasCount(0);
            desk.signOut();
        }
    }
}
