package net.healix360.engage.it.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import net.healix360.engage.it.fixture.Accessibility;
import net.healix360.engage.it.fixture.Browser;
import net.healix360.engage.it.fixture.DeskPage;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Simulator;
import net.healix360.engage.it.fixture.Stack;
import net.healix360.engage.it.fixture.Status.Login;
import net.healix360.engage.it.fixture.VendorEvent;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The supervisor's pages in a browser: rows that change by themselves, and only this hospital's. */
class SupervisorBrowserIT {

    @RegisterExtension
    private static final Browser browser = new Browser();

    private final Stack stack = Stack.up();
    private final Simulator simulator = stack.simulator();

    @BothHospitals
    void aSupervisorSignsInAndLandsOnTheSupervisorsPages(Hospital hospital) {
        try (BrowserContext person = browser.person()) {
            Page page = person.newPage();
            page.navigate(hospital.origin());
            Browser.signIn(page, hospital.supervisor());

            assertThat(page).hasURL(Pattern.compile(".*/supervisor/.*"));
        }
    }

    @BothHospitals
    void theLiveMonitorShowsAgentsAndCallsChangingWithoutReload(Hospital hospital) {
        String agent = agent(hospital);
        simulator.pause(agent, "Training");
        try (BrowserContext person = browser.person()) {
            Page page = open(person, hospital, "live-monitor");
            Locator row = page.locator("tbody [data-testid=agent-row][data-agent-id='" + agent + "']");
            assertThat(row).hasAttribute("data-state", "PAUSED");

            simulator.agent(agent, "Ready");
            assertThat(row).hasAttribute("data-state", "READY");
            String ucid = simulator.ringingCall(hospital, VendorEvent.newCaller(), agent, 6, 8);
            Locator call = page.locator("tbody [data-testid=call-row][data-ucid='" + ucid + "']");
            assertThat(call).hasAttribute("data-state", "RINGING");
            assertThat(call).hasAttribute("data-state", "ACTIVE");
            assertThat(row).hasAttribute("data-state", "IN_CALL");
            assertThat(call).hasCount(0);
            assertThat(page.evaluate("() => window.sameDocument")).isEqualTo(true);
        }
    }

    @BothHospitals
    void theLiveMonitorNeverShowsTheOtherHospitalsAgentsOrCalls(Hospital hospital) {
        Hospital other = hospital.other();
        simulator.agent(agent(hospital), "Ready");
        simulator.agent(agent(other), "Ready");
        try (BrowserContext person = browser.person()) {
            Page page = open(person, hospital, "live-monitor");
            String foreign = simulator.answeredCall(other, VendorEvent.newCaller(), agent(other), 3);
            String own = simulator.answeredCall(hospital, VendorEvent.newCaller(), agent(hospital), 5);

            assertThat(page.locator("tbody [data-testid=call-row][data-ucid='" + own + "']"))
                    .isVisible();
            assertThat(page.locator("[data-ucid='" + foreign + "']")).hasCount(0);
            assertThat(page.locator("[data-agent-id='" + agent(other) + "']")).hasCount(0);
            assertThat(page.locator("tbody [data-testid=agent-row]"))
                    .hasCount(hospital.agents().size());
        }
    }

    @BothHospitals
    void theLiveMonitorIsAccessibleInLightAndDark(Hospital hospital) {
        String agent = agent(hospital);
        simulator.agent(agent, "Ready");
        try (BrowserContext person = browser.person()) {
            Page page = open(person, hospital, "live-monitor");
            String ucid = simulator.ringingCall(hospital, VendorEvent.newCaller(), agent, 1, 25);
            assertThat(page.locator("tbody [data-testid=call-row][data-ucid='" + ucid + "']"))
                    .isVisible();

            Accessibility.holds(page, "live-monitor-" + hospital);
        } finally {
            simulator.agent(agent, "logout");
        }
    }

    @BothHospitals
    void aMissedCallAppearsOnTheMissedCallsPageWithoutReload(Hospital hospital) {
        try (BrowserContext person = browser.person()) {
            Page page = open(person, hospital, "missed-calls");

            String ucid = simulator.missedCall(hospital, VendorEvent.newCaller());

            assertThat(page.locator("tbody [data-testid=missed-row][data-ucid='" + ucid + "']"))
                    .isVisible();
            assertThat(page.evaluate("() => window.sameDocument")).isEqualTo(true);
            Accessibility.holds(page, "missed-calls-" + hospital);
        }
    }

    @BothHospitals
    void anAgentIsNotLetIntoTheSupervisorsPages(Hospital hospital) {
        Login login = hospital.agent(3);
        try (BrowserContext person = browser.person()) {
            Page page = person.newPage();
            page.navigate(hospital.origin());
            Browser.signIn(page, login);
            assertThat(page.getByTestId("agent-state")).isVisible();

            int status = page.navigate(hospital.origin() + "/supervisor/live-monitor")
                    .status();

            assertThat(status).isEqualTo(403);
            DeskPage.signOut(page);
        }
    }

    private static String agent(Hospital hospital) {
        return hospital.agent(hospital.name().equals("global") ? 5 : 10).agentId();
    }

    /** By the page's own address: the door sends back there after the sign-in. */
    private static Page open(BrowserContext person, Hospital hospital, String name) {
        Page page = person.newPage();
        page.navigate(hospital.origin() + "/supervisor/" + name);
        Browser.signIn(page, hospital.supervisor());
        assertThat(page).hasURL(Pattern.compile(".*/supervisor/" + name + ".*"));
        assertThat(page.getByTestId("connection")).hasAttribute("data-phase", "open");
        page.evaluate("() => { window.sameDocument = true; }");
        return page;
    }
}
