package net.healix360.engage.it.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import net.healix360.engage.it.fixture.Browser;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.PageCheck;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What holds for every supervisor page that a link leads to, whatever it shows. */
class EveryPageBrowserIT {
    private static final String PROFILE = "/supervisor/profile";
    private static final String SEARCH = "/supervisor/search?q=an";
    /** Where links lead, each page once, whatever it is asked for. */
    private static final String LINKS = """
            all => [...new Map(all.map((one) => new URL(one.href))
              .filter(({pathname, origin}) => origin === location.origin && pathname.startsWith('/supervisor/'))
              .map(({pathname, search}) => [pathname, pathname + search])).values()]""";

    /** One each: a page that lacks a sentence lacks it at both. */
    private static final Map<String, String> LANGUAGES = Map.of("ramaiah", "kn", "global", "hi");

    /** One each: every room's own test looks at both. */
    private static final Map<String, ColorScheme> THEMES =
            Map.of("ramaiah", ColorScheme.LIGHT, "global", ColorScheme.DARK);

    @RegisterExtension
    private static final Browser browser = new Browser();

    @BothHospitals
    void everyPageIsWhole(Hospital hospital) {
        try (BrowserContext person = browser.person()) {
            Page page = signIn(person, hospital);
            PageCheck check = PageCheck.of(page, "every-" + hospital, THEMES.get(hospital.name()));
            assertThat(walk(page, address -> check.faults(hospital.origin() + address, name(address))))
                    .isEmpty();
        }
    }

    @BothHospitals
    void everyPageIsThereInTheReadersLanguage(Hospital hospital) {
        String language = LANGUAGES.get(hospital.name());
        try (BrowserContext person = browser.person()) {
            Page page = signIn(person, hospital);
            PageCheck check = PageCheck.of(page, "every-" + hospital, THEMES.get(hospital.name()));
            person.addCookies(List.of(new Cookie("engage-lang", language).setUrl(hospital.origin())));
            assertThat(walk(page, address -> check.faultsIn(language, hospital.origin() + address, name(address))))
                    .isEmpty();
        }
    }

    /** From link to link, beginning with the side bar's: a page that nobody can reach is none, and a dead link is a fault. */
    private static List<String> walk(Page page, Function<String, List<String>> look) {
        Deque<String> ahead = new ArrayDeque<>(links(page, "a.side-link"));
        ahead.add(SEARCH);
        ahead.add(PROFILE);
        Set<String> seen = new HashSet<>();
        List<String> faults = new ArrayList<>();
        while (!ahead.isEmpty()) {
            String address = ahead.remove();
            if (seen.add(path(address))) {
                faults.addAll(look.apply(address));
                ahead.addAll(links(page, "main a[href]:not([download])"));
            }
        }
        return faults;
    }

    private static Page signIn(BrowserContext person, Hospital hospital) {
        Page page = person.newPage();
        page.navigate(hospital.origin() + PROFILE);
        Browser.signIn(page, hospital.admin());
        assertThat(page.getByTestId("who")).isVisible();
        return page;
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Page page, String selector) {
        return (List<String>) page.locator(selector).evaluateAll(LINKS);
    }

    private static String path(String address) {
        return address.replaceFirst("\\?.*", "");
    }

    private static String name(String address) {
        String name = path(address).replaceFirst("/supervisor/?", "").replace('/', '-');
        return name.isEmpty() ? "dashboard" : name;
    }
}
