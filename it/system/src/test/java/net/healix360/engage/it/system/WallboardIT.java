package net.healix360.engage.it.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.Map;
import java.util.regex.Pattern;
import net.healix360.engage.it.fixture.Accessibility;
import net.healix360.engage.it.fixture.Browser;
import net.healix360.engage.it.fixture.Engage;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Http;
import net.healix360.engage.it.fixture.Json;
import net.healix360.engage.it.fixture.Session;
import net.healix360.engage.it.fixture.Simulator;
import net.healix360.engage.it.fixture.Stack;
import net.healix360.engage.it.fixture.VendorEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** A screen on a wall: opened by its key, without a session, and dark when the key is revoked. */
class WallboardIT {
    private static final long SILENCE = 11_000;
    private static final String LINKS = "/api/supervisor/wallboards";

    @RegisterExtension
    private static final Browser browser = new Browser();

    private final Stack stack = Stack.up();
    private final Simulator simulator = stack.simulator();

    /** Before, too: somebody else may have made one. */
    @BeforeEach
    @AfterEach
    void revokeAll() {
        for (Hospital hospital : stack.hospitals()) {
            try (Session supervisor = hospital.asSupervisor()) {
                Json.texts(supervisor.get(LINKS).json().path("items"), "id").forEach(id -> revoke(supervisor, id));
            }
        }
    }

    @BothHospitals
    void aWallboardShowsTheFloorAndNothingOfACallerUntilItIsRevoked(Hospital hospital) {
        String agent = hospital.agent(0).agentId();
        simulator.agent(agent, "Ready");
        try (BrowserContext person = browser.person();
                BrowserContext wall = browser.person()) {
            String address = makeLink(person, hospital);
            Page screen = wall.newPage();
            screen.navigate(address);
            assertThat(screen.locator("[data-testid=board-agent][data-state=READY]")
                            .first())
                    .isVisible();
            String caller = VendorEvent.newCaller();
            simulator.ringingCall(hospital, caller, agent, 4, 20);
            assertThat(screen.locator("[data-testid=board-agent][data-state=IN_CALL]")
                            .first())
                    .isVisible();
            assertThat(screen.getByTestId("board-activeCalls")).not().hasText("0");

            assertThat(wall.cookies()).as("no session that could expire").isEmpty();
            assertThat(screen.content() + firstMessage(screen)).doesNotContain(caller.substring(caller.length() - 10));
            assertThat(firstMessage(screen)).contains("event: board").doesNotContain("phone", "caller", "ucid");
            Accessibility.holds(screen, "wallboard-" + hospital);

            screen.setViewportSize(3840, 2160);
            Browser.take(
                    screen,
                    new Page.ScreenshotOptions()
                            .setPath(Engage.artefacts().resolve("screenshots/wallboard-" + hospital + "-3840.png")));
            try (Session supervisor = hospital.asSupervisor()) {
                revoke(
                        supervisor,
                        supervisor
                                .get(LINKS)
                                .json()
                                .path("items")
                                .path(0)
                                .path("id")
                                .asText());
            }
            assertThat(screen.getByTestId("board-over")).isVisible();
            assertThat(screen.navigate(address).status()).isEqualTo(404);
            assertThat(screen.getByTestId("no-board")).isVisible();
        } finally {
            simulator.agent(agent, "logout");
        }
    }

    @BothHospitals
    void aKeyOpensItsOwnHospitalsWallboardOnly(Hospital hospital) {
        try (Session supervisor = hospital.asSupervisor()) {
            Http.Answer made = supervisor.post(LINKS, Map.of("name", "Reception"));
            assertThat(made.status()).as(made.body()).isEqualTo(201);
            String key = made.json().path("key").asText();

            assertThat(supervisor.get(LINKS).body()).doesNotContain(key);
            assertThat(supervisor.post(LINKS, Map.of("name", "Reception")).status())
                    .isEqualTo(400);
            assertThat(supervisor.post(LINKS, Map.of()).status()).isEqualTo(400);
            assertThat(Http.get(hospital.url("/wallboard?key=" + key)).status()).isEqualTo(200);
            assertThat(Http.get(hospital.other().url("/wallboard?key=" + key)).status())
                    .isEqualTo(404);
            assertThat(Http.get(hospital.other().url("/api/wallboard/stream"), Map.of("X-Wallboard-Key", key))
                            .status())
                    .isEqualTo(404);
            assertThat(Http.get(hospital.url("/api/wallboard/stream")).status()).isEqualTo(404);
            assertThat(Http.get(hospital.url(LINKS)).status()).isEqualTo(401);
        }
    }

    @BothHospitals
    void aScreenThatHearsNothingSaysSoAndComesBackByItself(Hospital hospital) {
        try (Session supervisor = hospital.asSupervisor();
                BrowserContext wall = browser.person()) {
            String path = supervisor
                    .post(LINKS, Map.of("name", "Corridor"))
                    .json()
                    .path("path")
                    .asText();
            Page screen = wall.newPage();
            screen.clock().install();
            screen.route("**/api/wallboard/stream", Route::abort);
            screen.navigate(hospital.origin() + path);
            screen.clock().fastForward(SILENCE);
            assertThat(screen.getByTestId("stale")).isVisible();

            screen.unroute("**/api/wallboard/stream");
            screen.clock().fastForward(SILENCE);
            assertThat(screen.getByTestId("stale")).isHidden();
            assertThat(screen.getByTestId("board-activeCalls")).not().hasText("–");
        }
    }

    /** By the page for it; gives the address that is shown once. */
    private static String makeLink(BrowserContext person, Hospital hospital) {
        Page page = person.newPage();
        page.navigate(hospital.origin() + "/supervisor/settings/wallboards");
        Browser.signIn(page, hospital.supervisor());
        assertThat(page).hasURL(Pattern.compile(".*/supervisor/settings/wallboards"));
        assertThat(page.locator("[data-testid=connection][data-phase=open]")).isVisible();
        page.getByTestId("wallboard-make").click();
        assertThat(page.getByTestId("wallboard-name")).hasAttribute("aria-invalid", "true");
        page.getByTestId("wallboard-name").fill("Floor 2");
        page.getByTestId("wallboard-make").click();
        assertThat(page.getByTestId("wallboard-made")).isVisible();
        assertThat(page.locator("tbody [data-testid=wallboard-row]")).hasCount(1);
        Accessibility.holds(page, "wallboards-" + hospital);
        return page.getByTestId("wallboard-address").inputValue();
    }

    /** What a screen is sent first, as it comes over the line. */
    private static String firstMessage(Page screen) {
        return (String) screen.evaluate("""
            async () => {
              const key = new URLSearchParams(location.search).get('key');
              const reader = (await fetch('/api/wallboard/stream', {headers: {'X-Wallboard-Key': key}})).body.getReader();
              const {value} = await reader.read();
              await reader.cancel();
              return new TextDecoder().decode(value);
            }""");
    }

    private static void revoke(Session supervisor, String id) {
        Http.send("DELETE", supervisor.hospital().url(LINKS + "/" + id), "", supervisor.bearer());
    }
}
