package net.healix360.engage.it.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import net.healix360.engage.it.fixture.Accessibility;
import net.healix360.engage.it.fixture.Browser;
import net.healix360.engage.it.fixture.DeskPage;
import net.healix360.engage.it.fixture.Floor;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Json;
import net.healix360.engage.it.fixture.Seat;
import net.healix360.engage.it.fixture.Session;
import net.healix360.engage.it.fixture.Simulator;
import net.healix360.engage.it.fixture.Stack;
import net.healix360.engage.it.fixture.Status.Login;
import net.healix360.engage.it.fixture.VendorEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What a supervisor does on the live monitor: joins a call, frees an agent, looks at the past. */
class LivePagesBrowserIT {
    /** As at a hospital where a pause is long after a second: set before the page's scripts read it. */
    private static final String SHORT_PAUSES = """
            new MutationObserver(() => {
              const live = document.getElementById('live');
              if (live) live.dataset.thresholds = 'PAUSED 1 2,READY 600 1800';
            }).observe(document, {childList: true, subtree: true});""";

    @RegisterExtension
    private static final Browser browser = new Browser();

    @RegisterExtension
    private static final Seat SEAT = new Seat(9, 4);

    private final Stack stack = Stack.up();
    private final Simulator simulator = stack.simulator();

    @Test
    void aSupervisorListensWhispersAndLeavesAndIsOutWhenTheCallIsOver() {
        Hospital hospital = stack.ramaiah();
        Login agent = SEAT.at(hospital);
        simulator.awaitAnotherSecond(agent.agentId());
        try (BrowserContext atTheDesk = browser.person();
                BrowserContext person = browser.person()) {
            DeskPage desk = DeskPage.signIn(atTheDesk.newPage(), hospital, agent);
            simulator.agent(agent.agentId(), "Ready");
            desk.becomes("READY");
            Page page = open(person, hospital, "live-monitor");
            String ucid = simulator.answeredCall(hospital, VendorEvent.newCaller(), agent.agentId(), 120);
            Locator row = page.locator("tbody [data-testid=call-row][data-ucid='" + ucid + "']");
            assertThat(row).hasAttribute("data-state", "ACTIVE");

            row.getByTestId("listen").press("Enter");
            Locator panel = page.getByTestId("monitoring");
            assertThat(panel).isVisible();
            assertThat(panel.getByTestId("mode-LISTEN")).isChecked();
            assertThat(panel.getByTestId("line-number")).not().isEmpty();
            assertThat(atVendor(ucid)).isEqualTo("LISTEN");
            assertThat(desk.page().getByTestId("supervisor-badge")).hasCount(0);

            panel.getByTestId("mode-WHISPER").check();
            assertThat(desk.page().getByTestId("supervisor-badge")).isVisible();
            assertThat(atVendor(ucid)).isEqualTo("WHISPER");
            Accessibility.holds(page, "live-monitor-listening");

            page.reload();
            assertThat(panel.getByTestId("mode-WHISPER")).isChecked();
            panel.getByTestId("monitoring-end").click();
            assertThat(panel).isHidden();
            assertThat(atVendor(ucid)).isEmpty();
            assertThat(desk.page().getByTestId("supervisor-badge")).hasCount(0);

            row.getByTestId("listen").click();
            assertThat(panel).isVisible();
            desk.button("End call").click();
            assertThat(panel).isHidden();
            assertThat(page.getByTestId("live-news")).hasText("You are out: the call is over.");
        }
    }

    @Test
    void aPauseTurnsAtItsThresholdAndASupervisorMakesTheAgentReadyWithAReason() {
        Hospital hospital = stack.hospitals().get(1);
        String agent = SEAT.at(hospital).agentId();
        simulator.pause(agent, "Training");
        try (BrowserContext person = browser.person()) {
            Page page = open(person, hospital, "live-monitor");
            Locator row = page.locator("tbody [data-testid=agent-row][data-agent-id='" + agent + "']");
            page.addInitScript(SHORT_PAUSES);
            page.reload();
            assertThat(row).hasAttribute("data-state", "PAUSED");
            assertThat(row).hasAttribute("data-turn", "critical");
            assertThat(row).containsText("Too long");

            row.getByTestId("force-ready").click();
            Locator dialog = page.getByTestId("force-ready-dialog");
            dialog.getByTestId("force-ready-yes").click();
            assertThat(dialog.getByLabel("Reason")).hasAttribute("aria-invalid", "true");
            dialog.getByLabel("Reason").fill("Stuck after training");
            dialog.getByTestId("force-ready-yes").click();

            assertThat(row).hasAttribute("data-state", "READY");
            assertThat(dialog).isHidden();
            assertThat(row).hasAttribute("data-turn", "");
        } finally {
            simulator.agent(agent, "logout");
        }
    }

    @BothHospitals
    void theTimeMachineShowsTheFloorAsItWas(Hospital hospital) {
        String agent = SEAT.at(hospital).agentId();
        try (Session supervisor = hospital.asSupervisor();
                BrowserContext person = browser.person()) {
            becomes(supervisor, agent, "READY", () -> simulator.agent(agent, "Ready"));
            Floor then = standingStill(supervisor, agent);
            String instant = then.document().path("at").asText();
            becomes(supervisor, agent, "PAUSED", () -> simulator.pause(agent, "Training"));

            Floor remembered = new Floor(supervisor
                    .get("/api/supervisor/floor?at=" + URLEncoder.encode(instant, StandardCharsets.UTF_8))
                    .json());
            assertThat(remembered.agents()).isEqualTo(then.agents());
            assertThat(remembered.calls()).isEqualTo(then.calls());
            assertThat(supervisor.get("/api/supervisor/floor?at=yesterday").status())
                    .isEqualTo(400);
            assertThat(supervisor
                            .get("/api/supervisor/floor?at=" + Instant.now().plusSeconds(3600))
                            .status())
                    .as("the future")
                    .isEqualTo(400);

            Page page = open(person, hospital, "live-monitor?at=" + instant);
            Locator row = page.locator("tbody [data-testid=agent-row][data-agent-id='" + agent + "']");
            assertThat(page.getByTestId("past")).isVisible();
            assertThat(page.getByTestId("past-now")).containsText("You look at");
            for (JsonNode one : Json.list(then.agents())) {
                assertThat(page.locator("tbody [data-testid=agent-row][data-agent-id='"
                                + one.path("agentId").asText() + "']"))
                        .hasAttribute("data-state", one.path("state").asText());
            }
            assertThat(row.getByTestId("force-ready")).isHidden();
            Accessibility.holds(page, "live-monitor-past-" + hospital);

            page.getByTestId("past-play").click();
            assertThat(row).hasAttribute("data-state", "PAUSED");
            page.getByTestId("past-close").click();
            assertThat(page.getByTestId("past")).isHidden();
            assertThat(page).hasURL(Pattern.compile(".*/live-monitor$"));
            assertThat(row).hasAttribute("data-state", "PAUSED");
        } finally {
            simulator.agent(agent, "logout");
        }
    }

    /** At the hospital and not only at the vendor, and a second later than whatever came before. */
    private void becomes(Session supervisor, String agent, String state, Runnable atVendor) {
        simulator.awaitAnotherSecond(agent);
        atVendor.run();
        Patience.soon(agent + " " + state).until(() -> supervisor.floor().stateOf(agent), state::equals);
    }

    /** As it was a second before, too: calls of an earlier test are over, and nothing is told late. */
    private Floor standingStill(Session supervisor, String agent) {
        Floor[] last = {supervisor.floor()};
        Patience.atLast("the floor stands still")
                .pollInterval(Duration.ofSeconds(1))
                .until(() -> {
                    Floor before = last[0];
                    last[0] = supervisor.floor();
                    return last[0].agents().equals(before.agents())
                            && last[0].calls().equals(before.calls());
                });
        simulator.awaitAnotherSecond(agent);
        return supervisor.floor();
    }

    private String atVendor(String ucid) {
        return Json.list(simulator.state().path("monitors")).stream()
                .filter(monitor -> monitor.path("ucid").asText().equals(ucid))
                .map(monitor -> monitor.path("mode").asText())
                .findFirst()
                .orElse("");
    }

    private static Page open(BrowserContext person, Hospital hospital, String address) {
        Page page = person.newPage();
        page.navigate(hospital.origin() + "/supervisor/" + address);
        Browser.signIn(page, hospital.supervisor());
        assertThat(page).hasURL(Pattern.compile(".*/supervisor/live-monitor.*"));
        assertThat(page.locator("[data-testid=connection][data-phase=open]")).isVisible();
        return page;
    }
}
