package net.healix360.engage.it.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import net.healix360.engage.it.fixture.Browser;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.PageCheck;
import net.healix360.engage.it.fixture.Stack;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** What holds for every supervisor page that a link leads to, whatever it shows. */
class EveryPageBrowserIT {
    private static final double SOON = 30_000;
    private static final String HUB = "/supervisor/settings";
    private static final String PROFILE = "/supervisor/profile";
    /** One each: a page that lacks a sentence lacks it at both. */
    private static final Map<String, String> LANGUAGES = Map.of("ramaiah", "kn", "global", "hi");

    private static Browser browser;

    @BeforeAll
    static void startBrowser() {
        Stack.up();
        browser = Browser.start();
    }

    @AfterAll
    static void closeBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @BothHospitals
    void everyPageIsWhole(Hospital hospital) {
        try (BrowserContext person = browser.person()) {
            Page page = signIn(person, hospital);
            PageCheck check = PageCheck.of(page, "every-" + hospital);
            List<String> faults = new ArrayList<>();
            for (String address : addresses(page, hospital)) {
                faults.addAll(check.faults(hospital.origin() + address, name(address)));
            }
            assertThat(faults).isEmpty();
        }
    }

    @BothHospitals
    void everyPageIsThereInTheReadersLanguage(Hospital hospital) {
        String language = LANGUAGES.get(hospital.name());
        try (BrowserContext person = browser.person()) {
            Page page = signIn(person, hospital);
            PageCheck check = PageCheck.of(page, "every-" + hospital);
            List<String> addresses = addresses(page, hospital);
            person.addCookies(List.of(new Cookie("engage-lang", language).setUrl(hospital.origin())));
            List<String> faults = new ArrayList<>();
            for (String address : addresses) {
                faults.addAll(check.faultsIn(language, hospital.origin() + address, name(address)));
            }
            assertThat(faults).isEmpty();
        }
    }

    private static Page signIn(BrowserContext person, Hospital hospital) {
        Page page = person.newPage();
        page.navigate(hospital.origin() + PROFILE);
        Browser.signIn(page, hospital.admin());
        assertThat(page.getByTestId("who")).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(SOON));
        return page;
    }

    /** The side bar's and the hub's links themselves: a page that nobody can reach is none, and a dead link is a fault. */
    private static List<String> addresses(Page page, Hospital hospital) {
        TreeSet<String> all = new TreeSet<>(links(page, "a.side-link"));
        all.add(PROFILE);
        page.navigate(hospital.origin() + HUB);
        all.addAll(links(page, "main a[href^='" + HUB + "/']"));
        return List.copyOf(all);
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Page page, String selector) {
        return (List<String>) page.locator(selector).evaluateAll("all => all.map((one) => one.getAttribute('href'))");
    }

    private static String name(String address) {
        String name = address.replaceFirst("/supervisor/?", "").replace('/', '-');
        return name.isEmpty() ? "dashboard" : name;
    }
}
