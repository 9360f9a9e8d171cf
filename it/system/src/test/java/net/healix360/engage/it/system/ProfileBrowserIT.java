package net.healix360.engage.it.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import net.healix360.engage.it.fixture.Browser;
import net.healix360.engage.it.fixture.Hospital;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A person's own page, and what its choices do elsewhere; where a person is after a session that ran out. */
class ProfileBrowserIT {
    private static final String PROFILE = "/supervisor/profile";

    @RegisterExtension
    private static final Browser browser = new Browser();

    @BothHospitals
    void languageClockAndAppearanceAreChosenOnceForEveryPage(Hospital hospital) {
        try (BrowserContext person = browser.person()) {
            Page page = open(person, hospital, PROFILE);
            assertThat(page.getByTestId("you"))
                    .containsText(hospital.supervisor().email());

            page.getByLabel("हिन्दी").check();
            assertThat(page.locator("h1")).hasText("आपकी प्रोफ़ाइल");
            awaitScripts(page);
            page.locator("[name=hours][value='12']").check();
            assertThat(page.locator("#main")).hasAttribute("data-locale", "hi-u-hc-h12");
            awaitScripts(page);
            page.locator("#look [value=dark]").check();

            page.navigate(hospital.origin() + "/supervisor/missed-calls");
            assertThat(page.locator("h1")).hasText("मिस्ड कॉल");
            assertThat(page.locator("html")).hasAttribute("data-theme", "dark");
            assertThat(page.locator("#main")).hasAttribute("data-locale", "hi-u-hc-h12");
        }
    }

    @BothHospitals
    void keysThatGetInTheWayAreSwitchedOffAndOn(Hospital hospital) {
        try (BrowserContext person = browser.person()) {
            Page page = open(person, hospital, PROFILE);
            page.locator("#single-keys").uncheck();
            page.locator("h1").click();
            page.keyboard().press("?");
            assertThat(page.locator("#help")).isHidden();

            page.reload();
            awaitScripts(page);
            page.locator("#single-keys").check();
            page.keyboard().press("?");
            assertThat(page.locator("#help")).isVisible();
        }
    }

    @BothHospitals
    void whoseSessionRanOutIsBackOnTheSamePageAfterSigningIn(Hospital hospital) {
        String address = "/supervisor/missed-calls?view=ALL";
        try (BrowserContext person = browser.person()) {
            Page page = open(person, hospital, PROFILE);
            page.navigate(hospital.origin() + address);

            Browser.loseSession(page);
            Browser.signIn(page, hospital.supervisor());

            assertThat(page).hasURL(hospital.origin() + address);
            assertThat(page.getByTestId("who")).isVisible();
        }
    }

    private static Page open(BrowserContext person, Hospital hospital, String address) {
        Page page = person.newPage();
        page.navigate(hospital.origin() + address);
        Browser.signIn(page, hospital.supervisor());
        assertThat(page).hasURL(hospital.origin() + address);
        awaitScripts(page);
        return page;
    }

    /** They have begun when the page hears the news. */
    private static void awaitScripts(Page page) {
        assertThat(page.getByTestId("connection")).hasAttribute("data-phase", "open");
    }
}
