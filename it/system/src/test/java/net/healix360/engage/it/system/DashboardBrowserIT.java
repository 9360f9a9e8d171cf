package net.healix360.engage.it.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import net.healix360.engage.it.fixture.Accessibility;
import net.healix360.engage.it.fixture.Browser;
import net.healix360.engage.it.fixture.CallSummary;
import net.healix360.engage.it.fixture.Figures;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Session;
import net.healix360.engage.it.fixture.VendorEvent;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What the pages of figures show is what the API says, and it changes while somebody looks. */
class DashboardBrowserIT {

    @RegisterExtension
    private static final Browser browser = new Browser();

    @BothHospitals
    void theDashboardShowsTheFiguresOfTheApiAndTodaysMove(Hospital hospital) {
        try (BrowserContext person = browser.person();
                Session supervisor = hospital.asSupervisor()) {
            Page page = open(person, hospital, "/supervisor/");
            CallSummary.answered(hospital, VendorEvent.newUcid(), VendorEvent.newCaller(), "Appointment Booked", 42)
                    .sendTo(hospital);
            CallSummary.missed(hospital, VendorEvent.newUcid(), VendorEvent.newCaller())
                    .sendTo(hospital);
            String today = LocalDate.now(ZoneId.of("Asia/Kolkata")).toString();
            Patience.soon("the page and the API say the same").untilAsserted(() -> {
                Figures now = new Figures(supervisor, today);
                assertThat(text(page, "calls-total")).isEqualTo(String.format("%,d", now.count("calls.total")));
                assertThat(text(page, "calls-missed")).isEqualTo(String.format("%,d", now.count("calls.missed")));
                assertThat(now.count("calls.missed")).isPositive();
            });
            assertThat(page.evaluate("() => window.sameDocument")).isEqualTo(true);
            page.getByTestId("figure-calls-missed").hover();
            assertThat(page.locator("#about-calls-missed")).isVisible();

            Accessibility.holds(page, "dashboard-" + hospital);
        }
    }

    @BothHospitals
    void teamPerformanceShowsEachAgentAndTheAgentsDay(Hospital hospital) {
        CallSummary.answered(hospital, VendorEvent.newUcid(), VendorEvent.newCaller(), "Appointment Booked", 42)
                .ago(Duration.ofDays(1))
                .sendTo(hospital);
        try (BrowserContext person = browser.person()) {
            Page page = open(person, hospital, "/supervisor/team-performance?period=week&sort=name");
            assertThat(page.getByTestId("agent-figures"))
                    .hasCount(hospital.agents().size());
            assertThat(page.locator(".day-chart")).hasCount(2);
            Accessibility.holds(page, "team-performance-" + hospital);

            page.getByTestId("agent-figures").first().locator("th a").click();
            assertThat(page.getByTestId("figure-loginTime")).isVisible();
            Browser.photograph(page, "agent-day-" + hospital);
        }
    }

    private static String text(Page page, String figure) {
        return page.getByTestId("figure-" + figure).textContent();
    }

    private static Page open(BrowserContext person, Hospital hospital, String address) {
        Page page = person.newPage();
        page.navigate(hospital.origin() + address);
        Browser.signIn(page, hospital.supervisor());
        assertThat(page.locator("#figures")).isVisible();
        page.evaluate("() => { window.sameDocument = true; }");
        return page;
    }
}
