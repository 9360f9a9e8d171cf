package net.healix360.engage.it.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;
import net.healix360.engage.it.fixture.Accessibility;
import net.healix360.engage.it.fixture.Browser;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Stack;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The settings pages in a browser: an administrator sets a hospital up. */
class SettingsBrowserIT {

    @RegisterExtension
    private static final Browser browser = new Browser();

    private final Stack stack = Stack.up();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "settings",
                "settings/team",
                "settings/clinics",
                "settings/doctors",
                "settings/telephony",
                "settings/ai",
                "settings/widget",
                "branding",
                "setup"
            })
    void everyPageIsAccessible(String path) {
        try (BrowserContext person = browser.person()) {
            Page page = open(person, stack.ramaiah(), path);
            awaitScript(page);
            Accessibility.holds(page, path.replace('/', '-'));
        }
    }

    @BothHospitals
    void aClinicAPersonAndALookAreMade(Hospital hospital) {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        try (BrowserContext person = browser.person()) {
            Page page = open(person, hospital, "settings/clinics");
            awaitScript(page);
            page.getByTestId("add").click();
            page.getByTestId("save").click();
            assertThat(page.locator("#name-error")).isVisible();
            page.locator("#name").fill("Clinic " + mark);
            page.getByTestId("save").click();
            assertThat(page.getByRole(AriaRole.ROWHEADER, new Page.GetByRoleOptions().setName("Clinic " + mark)))
                    .isVisible();

            page.navigate(hospital.origin() + "/supervisor/settings/team");
            awaitScript(page);
            page.getByTestId("add").click();
            page.locator("#email").fill("ui-" + mark + "@" + hospital.name() + ".example");
            page.locator("#firstName").fill("Meera");
            page.locator("#role").selectOption("supervisor");
            page.getByTestId("save").click();
            assertThat(page.getByTestId("temporary-password")).hasText(Pattern.compile("(\\w{4}-){3}\\w{4}"));

            page.navigate(hospital.origin() + "/supervisor/branding");
            awaitScript(page);
            page.locator("#title").fill("Welcome " + mark);
            page.getByTestId("save").click();
            assertThat(page.getByTestId("told")).isVisible();
            assertThat(page.getByTestId("told")).hasAttribute("data-kind", "success");
        }
        try (BrowserContext stranger = browser.person()) {
            Page page = stranger.newPage();
            page.navigate(hospital.origin());
            assertThat(page.getByText("Welcome " + mark)).isVisible();
        }
    }

    /** Before it, a button does nothing. */
    private static void awaitScript(Page page) {
        assertThat(page.locator("#connection[data-phase=open]")).isVisible();
    }

    private static Page open(BrowserContext person, Hospital hospital, String path) {
        Page page = person.newPage();
        page.navigate(hospital.origin() + "/?next=/supervisor/" + path.replace("/", "%2F"));
        Browser.signIn(page, hospital.admin());
        assertThat(page).hasURL(Pattern.compile(".*/supervisor/" + path));
        return page;
    }
}
