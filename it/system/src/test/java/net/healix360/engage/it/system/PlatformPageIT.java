package net.healix360.engage.it.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import net.healix360.engage.it.fixture.Accessibility;
import net.healix360.engage.it.fixture.Browser;
import net.healix360.engage.it.fixture.Desk;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Http;
import net.healix360.engage.it.fixture.Session;
import net.healix360.engage.it.fixture.Stack;
import net.healix360.engage.it.fixture.Status.Login;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The administrator's page of the platform: how near the local copy is, and what becomes of a refused write. */
class PlatformPageIT {
    private static final String PAGE = "/supervisor/settings/platform";
    private static final int KINDS = 11;

    @RegisterExtension
    private static final Browser browser = new Browser();

    private final Stack stack = Stack.up();

    @AfterEach
    void thePlatformIsWell() {
        faults(Map.of());
    }

    @BothHospitals
    void anAdministratorSeesEveryKindAndHowNearItsCopyIs(Hospital hospital) {
        try (BrowserContext person = browser.person()) {
            Page page = open(person, hospital, hospital.admin());

            assertThat(page.getByTestId("kind-row")).hasCount(KINDS);
            Locator doctors = page.locator("tr[data-key=doctor]");
            assertThat(doctors).hasAttribute("data-state", "current");
            assertThat(doctors.locator("[data-slot=records]")).not().hasText("0");
            assertThat(page.getByTestId("dead")).hasText(Pattern.compile("\\d+"));
            Accessibility.holds(page, "platform-" + hospital);

            doctors.getByTestId("anew").click();
            assertThat(page.locator("#platform-news")).hasText(Pattern.compile("read anew"));
            assertThat(doctors).hasAttribute("data-state", "current");
        }
    }

    @BothHospitals
    void aRefusedWriteIsShownAndGivenUpOnlyByWhoIsSure(Hospital hospital) {
        String key = refusedWrite(hospital);
        try (BrowserContext person = browser.person()) {
            Page page = open(person, hospital, hospital.admin());
            Locator letter = page.getByTestId("letter-row").filter(new Locator.FilterOptions().setHasText(key));
            assertThat(letter).isVisible();
            assertThat(letter.locator("[data-slot=kind]")).hasText("Follow-ups");
            assertThat(letter.locator("[data-slot=fields]")).containsText("leadId");
            assertThat(letter.locator("[data-slot=error]")).not().isEmpty();
            assertThat(letter).not().containsText("Ring her");
            Accessibility.holds(page, "platform-letter-" + hospital);

            page.setViewportSize(Browser.WIDE, 800);
            letter.getByTestId("discard").click();
            Accessibility.holds(page, "platform-discard-" + hospital);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Keep it"))
                    .click();
            assertThat(letter).isVisible();

            letter.getByTestId("discard").click();
            page.getByTestId("discard-sure").click();
            assertThat(letter).hasCount(0);
            assertThat(page.evaluate("() => window.sameDocument")).isEqualTo(true);
        }
    }

    @BothHospitals
    void aSupervisorIsNotLetInAndSeesNoLink(Hospital hospital) {
        try (BrowserContext person = browser.person()) {
            Page page = person.newPage();
            page.navigate(hospital.origin() + "/supervisor/live-monitor");
            Browser.signIn(page, hospital.supervisor());
            assertThat(page.getByTestId("who")).isVisible();
            assertThat(page.locator("a[href='" + PAGE + "']")).hasCount(0);

            assertThat(page.navigate(hospital.origin() + PAGE).status()).isEqualTo(403);
            assertThat(page.getByRole(AriaRole.HEADING)).containsText("not for your role");
        }
    }

    /** Owed while the platform is down, about a lead that is gone when it is back. Returns the id of what was to be made. */
    private String refusedWrite(Hospital hospital) {
        try (Session supervisor = hospital.asSupervisor()) {
            Desk desk = new Desk(supervisor);
            Http.Answer lead = desk.create("leads", Map.of("name", "Gone Testwell"));
            assertThat(lead.status()).as(lead.body()).isEqualTo(201);
            String leadId = lead.json().path("id").asText();
            faults(Map.of("webhooks", Map.of("forget", true)));
            stack.platform()
                    .signIn(hospital.admin())
                    .ask("mutation Gone($id: UUID!) { destroyLead(id: $id) { id } }", Map.of("id", leadId));
            faults(Map.of("badGateway", true, "workspace", hospital.name()));
            Http.Answer owed = desk.create(
                    "follow-ups",
                    Map.of("leadId", leadId, "dueAt", "2030-01-01T04:30:00Z", "notes", "Ring her after noon"));
            assertThat(owed.status()).as(owed.body()).isEqualTo(202);
            assertThat(owed.json().path("pending").asBoolean()).isTrue();
            assertThat(owed.json().path("notice").asText()).contains("Saved here");
            faults(Map.of());
            try (Session admin = hospital.signIn(hospital.admin())) {
                Patience.atLast("the platform refuses it").until(() -> admin.get("/api/replica/dead-letters")
                        .body()
                        .contains(owed.json().path("id").asText()));
            }
            return owed.json().path("id").asText();
        }
    }

    private void faults(Map<String, ?> plan) {
        assertThat(Http.post(stack.platform().url().resolve("/faults"), plan).status())
                .isEqualTo(200);
    }

    private static Page open(BrowserContext person, Hospital hospital, Login login) {
        Page page = person.newPage();
        page.navigate(hospital.origin() + PAGE);
        Browser.signIn(page, login);
        assertThat(page).hasURL(Pattern.compile(".*" + PAGE));
        // Before the page's scripts a button does nothing; they have begun when it hears the news.
        assertThat(page.getByTestId("connection")).hasAttribute("data-phase", "open");
        page.evaluate("() => { window.sameDocument = true; }");
        return page;
    }
}
