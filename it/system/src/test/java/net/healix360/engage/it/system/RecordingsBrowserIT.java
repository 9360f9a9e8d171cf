package net.healix360.engage.it.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import net.healix360.engage.it.fixture.Browser;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Session;
import net.healix360.engage.it.fixture.Stack;
import net.healix360.engage.it.fixture.VendorEvent;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Recordings come onto the page by themselves, and are heard there. */
class RecordingsBrowserIT {

    @RegisterExtension
    private static final Browser browser = new Browser();

    private final Stack stack = Stack.up();

    @BothHospitals
    void aRecordingComesOntoThePageByItselfAndIsHeard(Hospital hospital) {
        String agent = hospital.agent(3).agentId();
        stack.simulator().agent(agent, "Ready");
        try (BrowserContext person = browser.person();
                Session admin = hospital.signIn(hospital.admin())) {
            Page page = person.newPage();
            page.navigate(hospital.origin() + "/supervisor/call-recordings");
            Browser.signIn(page, hospital.supervisor());
            assertThat(page.locator("#connection[data-phase=open]")).isVisible();
            page.evaluate("() => { window.sameDocument = true; }");

            String ucid = stack.simulator().answeredCall(hospital, VendorEvent.newCaller(), agent, 2);
            Locator row = page.locator("[data-testid=list-row][data-key='" + ucid + "']");
            assertThat(row).isVisible();
            assertThat(page.evaluate("() => window.sameDocument")).isEqualTo(true);

            row.getByTestId("play").click();
            page.waitForFunction("() => document.getElementById('player-sound').readyState >= 1");
            assertThat(row.getByTestId("play")).hasAttribute("aria-pressed", "true");
            assertThat(admin.get("/api/access-log").body()).contains("RECORDING_HEARD", ucid);
        }
    }
}
