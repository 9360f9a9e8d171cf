package net.healix360.engage.it.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import net.healix360.engage.it.fixture.Accessibility;
import net.healix360.engage.it.fixture.Browser;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Http;
import net.healix360.engage.it.fixture.Json;
import net.healix360.engage.it.fixture.Session;
import net.healix360.engage.it.fixture.Stack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator goes through the setup from its first step to its last; and nobody loses the way when a session ends. */
class SetupBrowserIT {

    @RegisterExtension
    private static final Browser browser = new Browser();

    private final Hospital hospital = Stack.up().ramaiah();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void fromTheBannerToFinish() {
        markOpen("ai");
        try (BrowserContext person = browser.person()) {
            Page page = signIn(person, "/supervisor/dashboard");
            page.getByTestId("setup-banner").locator("a").click();
            assertThat(page.locator("#wizard[data-ready]")).isVisible();

            page.getByTestId("step-identity").click();
            page.locator("#identity-title").fill("Welcome " + mark);
            assertThat(page.locator("#show-title")).hasText("Welcome " + mark);
            save(page, "identity");
            assertThat(page.getByTestId("step-identity").locator("[data-done=true]"))
                    .isVisible();

            page.getByTestId("next").click();
            page.locator("#clinics-name").fill("Clinic " + mark);
            page.getByTestId("save-clinics").dblclick();
            assertThat(page.getByTestId("there")).containsText("Clinic " + mark);

            page.getByTestId("next").click();
            aDoctorWithTwoVisits(page);
            page.getByTestId("next").click();
            aPersonWhosePasswordIsShownOnce(page);

            assertThat(page.locator("#panel-telephony")).isVisible();
            page.getByTestId("test").click();
            assertThat(page.locator("#form-telephony [data-slot=told]")).isVisible();
            page.getByTestId("next").click();
            page.getByTestId("complete").press("Enter");
            assertThat(page.getByTestId("step-ai").locator("[data-done=true]")).isVisible();
            Accessibility.holds(page, "setup-last-step");
            page.getByTestId("finish").click();
            assertThat(page).hasURL(Pattern.compile(".*/supervisor/settings"));
        }
        try (Session supervisor = hospital.asSupervisor()) {
            assertThat(named(supervisor, "/api/clinics", "Clinic " + mark)).hasSize(1);
            List<JsonNode> doctors = named(supervisor, "/api/doctors", "Dr. Asha " + mark);
            assertThat(doctors).hasSize(1);
            assertThat(supervisor
                            .get("/api/visit-slots?filter%5BdoctorId%5D="
                                    + doctors.get(0).path("id").asText())
                            .json()
                            .path("items"))
                    .hasSize(2);
        }
    }

    private void aDoctorWithTwoVisits(Page page) {
        page.locator("#doctors-firstName").fill("Asha");
        page.locator("#doctors-lastName").fill(mark);
        page.locator("#doctors-department").selectOption("ENT");
        page.locator("#doctors-clinicId").selectOption(new SelectOption().setLabel("Clinic " + mark));
        visit(page, 0, "09:00", "12:00");
        visit(page, 1, "11:00", "13:00");
        page.getByTestId("save-doctors").click();
        assertThat(page.locator("#slot-1-startTime-error")).isVisible();
        page.locator("#slot-1-startTime").fill("16:00");
        page.locator("#slot-1-endTime").fill("19:00");
        Accessibility.holds(page, "setup-doctor");
        page.getByTestId("save-doctors").click();
        assertThat(page.getByTestId("there")).containsText("Dr. Asha " + mark);
        assertThat(page.getByTestId("slot")).hasCount(0);
    }

    private static void visit(Page page, int row, String from, String to) {
        page.getByTestId("add-slot").click();
        page.locator("#slot-" + row + "-startTime").fill(from);
        page.locator("#slot-" + row + "-endTime").fill(to);
    }

    private void aPersonWhosePasswordIsShownOnce(Page page) {
        page.locator("#team-email").fill("wizard-" + mark + "@" + hospital.name() + ".example");
        page.locator("#team-firstName").fill("Meera");
        page.locator("#team-role").selectOption("supervisor");
        page.getByTestId("save-team").click();
        assertThat(page.getByTestId("temporary-password")).hasText(Pattern.compile("(\\w{4}-){3}\\w{4}"));
        assertThat(page.getByTestId("copy")).isVisible();
        page.getByTestId("next").click();
        assertThat(page.getByTestId("temporary-password")).hasCount(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/supervisor/dashboard", "/supervisor/leads?q=asha"})
    void whoseSessionHasEndedComesBackToTheSameAddress(String address) {
        try (BrowserContext person = browser.person()) {
            Page page = signIn(person, address);
            Browser.loseSession(page);
            Browser.signIn(page, hospital.admin());
            assertThat(page).hasURL(Pattern.compile(".*" + address.replace("?", "[?]") + "$"));
        }
    }

    @Test
    void whoseSessionEndsBeforeSavingComesBackToTheForm() {
        try (BrowserContext person = browser.person()) {
            Page page = signIn(person, "/supervisor/settings/clinics");
            assertThat(page.locator("#connection[data-phase=open]")).isVisible();
            page.getByTestId("add").click();
            page.locator("#name").fill("Half " + mark);
            person.clearCookies();
            page.getByTestId("save").click();
            assertThat(page).hasURL(Pattern.compile(".*next=.*clinics"));
            Browser.signIn(page, hospital.admin());
            assertThat(page).hasURL(Pattern.compile(".*/supervisor/settings/clinics"));
        }
    }

    private void markOpen(String step) {
        try (Session admin = hospital.signIn(hospital.admin())) {
            Http.Answer answer = Http.send(
                    "PUT",
                    hospital.url("/api/config/setup-state/steps/" + step),
                    "{\"completed\":false}",
                    admin.bearer());
            assertThat(answer.json().path("wizardRequired").asBoolean())
                    .as(answer.body())
                    .isTrue();
        }
    }

    private static void save(Page page, String step) {
        page.getByTestId("save-" + step).click();
        Locator told = page.locator("#form-" + step + " [data-slot=told]");
        assertThat(told).isVisible();
        assertThat(told).hasAttribute("data-kind", "success");
    }

    private static List<JsonNode> named(Session session, String list, String name) {
        return Json.list(session.get(list + "?limit=200").json().path("items")).stream()
                .filter(item -> item.path("name").asText().equals(name))
                .toList();
    }

    private Page signIn(BrowserContext person, String address) {
        Page page = person.newPage();
        page.navigate(hospital.origin() + "/?next=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
        Browser.signIn(page, hospital.admin());
        assertThat(page).hasURL(Pattern.compile(".*" + address.replace("?", "[?]") + "$"));
        return page;
    }
}
