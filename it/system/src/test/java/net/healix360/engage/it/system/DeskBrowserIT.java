package net.healix360.engage.it.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import net.healix360.engage.it.fixture.Accessibility;
import net.healix360.engage.it.fixture.Browser;
import net.healix360.engage.it.fixture.DeskPage;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Seat;
import net.healix360.engage.it.fixture.Session;
import net.healix360.engage.it.fixture.Simulator;
import net.healix360.engage.it.fixture.Stack;
import net.healix360.engage.it.fixture.Status.Login;
import net.healix360.engage.it.fixture.VendorEvent;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The agent's desk in a browser: signing in, the state, the incoming call, missed calls as they come. */
class DeskBrowserIT {

    @RegisterExtension
    private static final Browser browser = new Browser();

    @RegisterExtension
    private static final Seat SEAT = new Seat(8, 4);

    private final Stack stack = Stack.up();
    private final Simulator simulator = stack.simulator();

    @BothHospitals
    void theLoginPageIsAccessibleInLightAndDark(Hospital hospital) {
        try (BrowserContext person = browser.person()) {
            Page page = person.newPage();
            page.navigate(hospital.origin());
            assertThat(page.getByLabel("Email")).isVisible();

            Accessibility.holds(page, "login-" + hospital);
        }
    }

    @BothHospitals
    void anAgentSignsInAndSeesTheOwnStateChangeWithoutReload(Hospital hospital) {
        Login login = SEAT.at(hospital);
        simulator.pause(login.agentId(), "Lunch");
        try (BrowserContext person = browser.person()) {
            Page page = desk(person, hospital, login);

            assertThat(state(page)).hasAttribute("data-state", "PAUSED");
            simulator.agent(login.agentId(), "Ready");
            assertThat(state(page)).hasAttribute("data-state", "READY");
            DeskPage.signOut(page);
        }
    }

    @BothHospitals
    void theDeskShowsTheIncomingCallAndItsEnd(Hospital hospital) {
        Login login = SEAT.at(hospital);
        String caller = VendorEvent.newCaller();
        simulator.agent(login.agentId(), "Ready");
        try (BrowserContext person = browser.person()) {
            Page page = desk(person, hospital, login);
            assertThat(state(page)).hasAttribute("data-state", "READY");

            String ucid = simulator.ringingCall(hospital, caller, login.agentId(), 6, 10);

            Locator card = page.locator("[data-testid=call-card][data-ucid='" + ucid + "']");
            assertThat(card).hasAttribute("data-state", "RINGING");
            assertThat(state(page)).hasAttribute("data-state", "RINGING");
            Browser.photograph(page, "desk-ringing-" + hospital);
            assertThat(card).hasAttribute("data-state", "ACTIVE");
            assertThat(state(page)).hasAttribute("data-state", "IN_CALL");
            assertThat(card).hasCount(0);
            DeskPage.signOut(page);
        }
    }

    @BothHospitals
    void aMissedCallAppearsOnTheDeskWithoutReload(Hospital hospital) {
        try (BrowserContext person = browser.person()) {
            Page page = desk(person, hospital, SEAT.at(hospital));
            page.evaluate("() => { window.sameDocument = true; }");

            String ucid = simulator.missedCall(hospital, VendorEvent.newCaller());

            assertThat(page.locator("[data-testid=missed-row][data-ucid='" + ucid + "']"))
                    .isVisible();
            assertThat(page.evaluate("() => window.sameDocument")).isEqualTo(true);
            Accessibility.holds(page, "desk-" + hospital);
            DeskPage.signOut(page);
        }
    }

    @BothHospitals
    void aMissedCallIsFoundUnderItsTabAndTheReasonsAddUpToItsScore(Hospital hospital) {
        try (BrowserContext person = browser.person()) {
            Page page = desk(person, hospital, SEAT.at(hospital));
            String caller = VendorEvent.newCaller();
            String ucid = simulator.missedCall(hospital, caller);
            page.locator("[data-tab=missed]").click();
            page.getByLabel("Filter by name or phone").fill(caller);
            Locator row = page.locator("[data-testid=missed-row][data-ucid='" + ucid + "']");
            Locator score = row.getByTestId("score");
            assertThat(score).isVisible();

            row.locator(".queue-name").click();
            page.keyboard().press("w");

            Locator total = page.getByTestId("why-total");
            assertThat(total).isVisible();
            List<String> points = page.getByTestId("why-points").allTextContents();
            long sum = points.stream().mapToLong(DeskBrowserIT::hundredths).sum();
            assertThat(hundredths(total.textContent())).isEqualTo(sum);
            assertThat(score).hasText(total.textContent());
            Browser.photograph(page, "desk-why-" + hospital);
            page.keyboard().press("Escape");
            assertThat(total).hasCount(0);
            page.locator("[data-tab=attempted]").click();
            assertThat(row).hasCount(0);
            DeskPage.signOut(page);
        }
    }

    @BothHospitals
    void aSecondLoginElsewhereShowsWhoHoldsTheAgentAndSinceWhen(Hospital hospital) {
        Login login = SEAT.at(hospital);
        try (Session first = hospital.signIn(login);
                BrowserContext person = browser.person()) {
            Page page = person.newPage();
            page.navigate(hospital.origin());
            Browser.signIn(page, login);

            String holder = first.signedIn().path("user").path("firstName").asText() + " "
                    + first.signedIn().path("user").path("lastName").asText();
            assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
                    .containsText(Pattern.compile(holder + ".*\\d\\d:\\d\\d"));
            assertThat(page.getByTestId("agent-state")).hasCount(0);
            Browser.photograph(page, "login-held-" + hospital);
        }
    }

    @BothHospitals
    void aWrongPasswordIsSaidOnThePage(Hospital hospital) {
        Login right = hospital.executive();
        Login wrong = new Login(
                right.tenant(), right.role(), VendorEvent.newUcid() + right.email(), "wrong", "", right.origin(), "");
        try (BrowserContext person = browser.person()) {
            Page page = person.newPage();
            page.navigate(hospital.origin());
            Browser.signIn(page, wrong);

            assertThat(page.getByRole(com.microsoft.playwright.options.AriaRole.ALERT))
                    .containsText("password");
        }
    }

    private static long hundredths(String points) {
        return new BigDecimal(points.strip()).movePointRight(2).longValueExact();
    }

    private static Page desk(BrowserContext person, Hospital hospital, Login login) {
        Page page = person.newPage();
        page.navigate(hospital.origin());
        Browser.signIn(page, login);
        assertThat(state(page)).isVisible();
        return page;
    }

    private static Locator state(Page page) {
        return page.getByTestId("agent-state");
    }
}
