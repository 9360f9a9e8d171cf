package net.healix360.engage.it.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.regex.Pattern;
import net.healix360.engage.it.fixture.Accessibility;
import net.healix360.engage.it.fixture.Browser;
import net.healix360.engage.it.fixture.Desk;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Session;
import net.healix360.engage.it.fixture.Stack;
import net.healix360.engage.it.fixture.VendorEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The lists in a browser: asked by their address, looked at as each person likes, and taken away. */
class ListsBrowserIT {
    @RegisterExtension
    private static final Browser browser = new Browser();

    private final Stack stack = Stack.up();

    @BothHospitals
    void aListIsFilteredSortedAndTakenAwayAsItsAddressSays(Hospital hospital) throws IOException {
        try (BrowserContext person = browser.person();
                Session supervisor = hospital.asSupervisor()) {
            int contacted = supervisor
                    .get("/api/leads?filter%5Bstatus%5D=CONTACTED")
                    .json()
                    .path("total")
                    .asInt();
            Page page = open(person, hospital, "leads?priority=NONSENSE");
            assertThat(page.getByTestId("misread")).isVisible();

            page.locator("#filter-status").selectOption("CONTACTED");
            page.getByRole(
                            AriaRole.BUTTON,
                            new Page.GetByRoleOptions().setName("Show").setExact(true))
                    .click();
            assertThat(page).hasURL(Pattern.compile(".*/leads\\?status=CONTACTED&sort=-createdAt$"));
            assertThat(page.getByTestId("list-total")).hasText(Integer.toString(contacted));
            page.locator("thead th[data-col=name] a").click();
            assertThat(page.locator("thead th[data-col=name]")).hasAttribute("aria-sort", "descending");

            page.getByTestId("export-open").click();
            Download file =
                    page.waitForDownload(() -> page.getByTestId("export-csv").click());
            assertThat(Files.readString(file.path()).lines()).hasSize(1 + contacted);
        }
    }

    @BothHospitals
    void columnsAndViewsAreKeptForThePerson(Hospital hospital) {
        try (BrowserContext person = browser.person()) {
            Page page = open(person, hospital, "call-history?direction=INBOUND");
            Locator campaign = page.locator("thead th[data-col=campaignName]");
            assertThat(campaign).isHidden();
            page.getByTestId("columns-open").click();
            page.waitForResponse("**/columns", () -> page.locator("#columns input[value=campaignName]")
                    .check());
            assertThat(campaign).isVisible();
            page.reload();
            assertThat(campaign).isVisible();
            page.getByTestId("columns-open").click();
            page.waitForResponse("**/columns", () -> page.locator("#columns input[value=campaignName]")
                    .uncheck());

            page.getByTestId("views-open").click();
            page.getByTestId("view-save").click();
            assertThat(page.locator("#view-error")).isVisible();
            page.getByLabel("Name of the view").fill("Inbound only");
            page.getByTestId("view-save").click();
            Locator view = page.getByTestId("view").filter(new Locator.FilterOptions().setHasText("Inbound only"));
            assertThat(view).hasCount(1); // the page has read itself anew
            page.navigate(hospital.origin() + "/supervisor/call-history");
            page.getByTestId("views-open").click();
            view.getByRole(AriaRole.LINK).click();
            assertThat(page).hasURL(Pattern.compile(".*direction=INBOUND.*"));
            awaitScripts(page);

            page.getByTestId("views-open").click();
            view.locator("[data-do=drop]").click();
            page.getByTestId("sure").click();
            assertThat(view).hasCount(0);
        }
    }

    @BothHospitals
    void aNumberIsCoveredUntilItIsAskedFor(Hospital hospital) {
        try (BrowserContext person = browser.person();
                Session supervisor = hospital.asSupervisor()) {
            JsonNode patient = new Desk(supervisor).oldest("patients");
            String number = patient.path("phone").asText();
            Page page =
                    open(person, hospital, "patients?id=" + patient.path("id").asText());
            assertThat(page.content()).doesNotContain(number);
            Locator row = page.getByTestId("list-row");
            assertThat(row).hasCount(1);

            row.getByTestId("reveal").click();
            assertThat(row.locator("[data-shown=true]")).isVisible();
            assertThat(row.locator("[data-slot=phone]").textContent().replace(" ", ""))
                    .isEqualTo(number);

            stack.simulator().missedCall(hospital, VendorEvent.newCaller());
            page.navigate(hospital.origin() + "/supervisor/missed-calls");
            assertThat(page.getByTestId("missed-row").first().locator("[data-slot=phone]"))
                    .containsText("•");
        }
    }

    @BothHospitals
    void theSearchInTheHeadLeadsToThePatient(Hospital hospital) {
        try (BrowserContext person = browser.person();
                Session supervisor = hospital.asSupervisor()) {
            JsonNode patient = new Desk(supervisor).oldest("patients");
            Page page = open(person, hospital, "campaigns");
            assertThat(page.getByTestId("list-total")).isVisible();

            page.keyboard().press("/");
            page.keyboard().type(patient.path("phone").asText());
            assertThat(page.getByTestId("found").first()).isVisible();
            Accessibility.holds(page, "search-" + hospital);
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            assertThat(page).hasURL(Pattern.compile(".*/supervisor/patients\\?id=.*"));

            page.navigate(hospital.origin() + "/supervisor/search?q="
                    + patient.path("phone").asText().substring(1));
            assertThat(page.getByTestId("finding").first()).isVisible();
        }
    }

    @Test
    void everyListIsAccessibleInLightAndDark() {
        Hospital hospital = stack.ramaiah();
        try (BrowserContext person = browser.person()) {
            Page page = open(person, hospital, "leads");
            for (String list :
                    List.of("leads", "patients", "appointments", "call-history", "call-recordings", "campaigns")) {
                page.navigate(hospital.origin() + "/supervisor/" + list);
                assertThat(page.getByTestId("list-total")).isVisible();
                Accessibility.holds(page, "list-" + list);
            }
        }
    }

    private static Page open(BrowserContext person, Hospital hospital, String address) {
        Page page = person.newPage();
        page.navigate(hospital.origin() + "/supervisor/" + address);
        Browser.signIn(page, hospital.supervisor());
        awaitScripts(page);
        return page;
    }

    /** Before them, a button does nothing. */
    private static void awaitScripts(Page page) {
        assertThat(page.locator("#connection[data-phase=open]")).isVisible();
    }
}
