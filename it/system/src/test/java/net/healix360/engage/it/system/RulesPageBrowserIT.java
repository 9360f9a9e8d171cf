package net.healix360.engage.it.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.healix360.engage.it.fixture.Accessibility;
import net.healix360.engage.it.fixture.Browser;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Json;
import net.healix360.engage.it.fixture.RulesDesk;
import net.healix360.engage.it.fixture.Session;
import net.healix360.engage.it.fixture.Stack;
import net.healix360.engage.it.fixture.VendorEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The rules page in a browser: what a supervisor sees before saving, what agents see after it, and what two editors see. */
class RulesPageBrowserIT {
    private static final int AGENT = 4;
    /** A page compares itself with the server once a minute, if nothing else tells it of a change. */
    private static final double ONCE_A_MINUTE = 90_000;

    private static final String ALERTS = """
            {"items": [
              {"id": "first", "agentId": "asha", "agentName": "Asha Rao", "title": "Missed call past its SLA", "severity": "critical",
               "message": "Nobody has called back", "value": "130", "createdAt": "2026-04-10T15:24:20.123Z"},
              {"id": "second", "itemId": "m1", "title": "Excessive idle time", "severity": "warning",
               "message": "Idle for an hour", "createdAt": "2026-04-10T15:20:20.123Z"}],
             "total": 2}""";

    @RegisterExtension
    private static final Browser browser = new Browser();

    private final Stack stack = Stack.up();
    private final Map<Hospital, Integer> before = new HashMap<>();

    @BeforeEach
    void remember() {
        stack.hospitals().forEach(hospital -> before.put(hospital, version(hospital)));
    }

    @AfterEach
    void restore() {
        before.forEach((hospital, version) -> {
            if (version(hospital) != version) {
                supervisor(hospital, it -> it.post("/api/rules/versions/" + version + "/restore", Json.object()));
            }
        });
    }

    @BothHospitals
    void aMovedSliderShowsWhoMovesAndSavingReordersTheAgentsWorklist(Hospital hospital) {
        try (BrowserContext person = browser.person();
                Session agent = hospital.signIn(hospital.agent(AGENT))) {
            String missed = missedCall(hospital);
            Patience.soon("the missed call is on the worklist").until(() -> base(hospital, agent, missed) > 0);
            RulesDesk desk = RulesDesk.open(person, hospital, hospital.supervisor());

            desk.slider("missed_call").fill("0.5");
            desk.awaitDraft();
            assertThat(desk.find("preview-row").first()).isVisible();
            assertThat(desk.weight("missed_call")).hasValue("0.5");
            assertThat(desk.find("dirty")).hasText("1 change not saved");
            assertThat(desk.find("what-changes")).containsText("items");
            assertThat(base(hospital, agent, missed))
                    .as("nothing counts before it is saved")
                    .isNotEqualTo(0.5);

            desk.save();

            Patience.soon("the agent's list follows").until(() -> base(hospital, agent, missed) == 0.5);
            assertThat(scores(hospital, agent)).isSortedAccordingTo((one, other) -> Double.compare(other, one));
            assertThat(desk.find("preview")).hasAttribute("data-mode", "now");
        }
    }

    @BothHospitals
    void aBadWeightIsToldBesideItsFieldAndWhatWasTypedIsKept(Hospital hospital) {
        try (BrowserContext person = browser.person()) {
            RulesDesk desk = RulesDesk.open(person, hospital, hospital.supervisor());

            desk.weight("follow_up").fill("11");

            assertThat(desk.task("follow_up").locator(".field-error")).containsText("10");
            assertThat(desk.weight("follow_up")).hasAttribute("aria-invalid", "true");
            desk.find("save").click();
            assertThat(desk.weight("follow_up")).isFocused();
            assertThat(desk.weight("follow_up")).hasValue("11");
            assertThat(version(hospital)).isEqualTo(before.get(hospital));

            desk.weight("follow_up").fill("8");
            assertThat(desk.find("save-bar")).isHidden();
            assertThat(desk.task("follow_up").locator(".field-error")).hasCount(0);
        }
    }

    @BothHospitals
    void ofTwoEditorsTheSecondIsToldWhatTheFirstSavedAndMaySaveOverIt(Hospital hospital) {
        try (BrowserContext person = browser.person();
                BrowserContext colleague = browser.person()) {
            RulesDesk desk = RulesDesk.open(person, hospital, hospital.supervisor());
            RulesDesk other = RulesDesk.open(colleague, hospital, hospital.admin());
            desk.weight("attempt_2").fill("2");
            desk.awaitDraft();

            other.weight("attempt_2").fill("9");
            other.weight("attempt_3").fill("1");
            other.awaitDraft();
            other.save();
            desk.find("save").click();

            assertThat(desk.find("conflict")).isVisible();
            assertThat(desk.find("conflict")).containsText("Second attempts");
            assertThat(desk.find("conflict")).containsText("you changed it, too");
            assertThat(desk.weight("attempt_2")).hasValue("2");
            desk.find("conflict-over").click();

            assertThat(desk.find("save-bar")).isHidden();
            JsonNode weights = priorities(hospital).path("taskWeights");
            assertThat(weights.at("/attempt_2/weight").asDouble()).isEqualTo(2);
            assertThat(weights.at("/attempt_3/weight").asDouble())
                    .as("what only the other changed stays")
                    .isEqualTo(1);
            assertThat(other.weight("attempt_2"))
                    .hasValue("2", new LocatorAssertions.HasValueOptions().setTimeout(ONCE_A_MINUTE));
            assertThat(other.find("rules-news")).containsText("changed the rules");
        }
    }

    @BothHospitals
    void anEarlierVersionIsComparedAndRestored(Hospital hospital) {
        try (BrowserContext person = browser.person()) {
            RulesDesk desk = RulesDesk.open(person, hospital, hospital.supervisor());
            String was = desk.weight("campaign_lead").inputValue();
            desk.weight("campaign_lead").fill("3");
            desk.awaitDraft();
            desk.save();

            desk.find("versions").locator("summary").click();
            desk.find("version-row").nth(1).getByTestId("version-look").click();
            assertThat(desk.find("differences")).containsText("Campaign leads · Weight: 3 → " + was);
            desk.find("restore").click();

            assertThat(desk.weight("campaign_lead")).hasValue(was);
            assertThat(desk.find("version-row").first()).containsText("restored");
        }
    }

    @BothHospitals
    void aRuleIsMadeMovedSwitchedAndDeletedByTheKeyboardAlone(Hospital hospital) {
        try (BrowserContext person = browser.person()) {
            RulesDesk desk = RulesDesk.open(person, hospital, hospital.supervisor());
            Page page = desk.page();

            desk.find("rule-new").focus();
            page.keyboard().press("Enter");
            page.keyboard().type("Asked for dialysis");
            Locator condition = page.locator("[name='conditions.all[0].fact']");
            condition.focus();
            page.keyboard().type("Service");
            assertThat(condition).hasValue("lead.interestedService");
            page.locator("[name='conditions.all[0].value']").focus();
            page.keyboard().type("Dialysis");
            page.locator("[name='action.params.weight']").focus();
            page.keyboard().press("Control+A");
            page.keyboard().type("11");
            page.keyboard().press("Enter");
            assertThat(page.locator("[name='action.params.weight']")).hasAttribute("aria-invalid", "true");
            assertThat(page.locator("[name='action.params.weight']")).isFocused();
            page.keyboard().press("Control+A");
            page.keyboard().type("2");
            page.keyboard().press("Enter");

            Locator rule = desk.rule("asked-for-dialysis");
            assertThat(rule).containsText("Weight 2");
            String last = rule.getAttribute("data-place");
            rule.getByTestId("rule-edit").focus();
            page.keyboard().press("Alt+ArrowUp");
            assertThat(rule).hasAttribute("data-place", String.valueOf(Integer.parseInt(last) - 1));
            assertThat(rule.getByTestId("rule-edit")).isFocused();

            rule.getByTestId("rule-on").focus();
            page.keyboard().press("Space");
            assertThat(rule.getByTestId("rule-on")).not().isChecked();
            assertThat(rule.getByTestId("rule-on")).isFocused();

            rule.getByTestId("rule-delete").focus();
            page.keyboard().press("Enter");
            assertThat(desk.find("sure")).isVisible();
            desk.find("sure").focus();
            page.keyboard().press("Enter");
            assertThat(rule).hasCount(0);
            assertThat(desk.find("rule-new")).isFocused();
        }
    }

    @BothHospitals
    void theReasonsOfARowAddUpToTheScoreThatIsShown(Hospital hospital) {
        try (BrowserContext person = browser.person()) {
            String missed = missedCall(hospital);
            RulesDesk desk = RulesDesk.open(person, hospital, hospital.supervisor());
            desk.page().navigate(hospital.origin() + "/supervisor/rules?explain=" + missed);

            assertThat(desk.find("sum-score")).isVisible();
            double sum = desk.find("sum").locator("div:not(.sum-total) dd").all().stream()
                    .mapToDouble(part -> Double.parseDouble(part.getAttribute("data-value")))
                    .sum();
            assertThat(sum).isEqualTo(Double.parseDouble(desk.find("sum-score").getAttribute("data-value")));
            assertThat(desk.find("reason").first()).containsText("Task type is Missed calls");
            desk.find("explanation-close").click();
        }
    }

    @BothHospitals
    void thePageIsAccessibleInLightAndDark(Hospital hospital) {
        try (BrowserContext person = browser.person()) {
            RulesDesk desk = RulesDesk.open(person, hospital, hospital.supervisor());
            desk.slider("missed_call").fill("1");
            desk.awaitDraft();
            desk.page().locator("details").evaluateAll("all => all.forEach((one) => { one.open = true; })");
            assertThat(desk.find("version-row").first()).isVisible();

            Accessibility.holds(desk.page(), "rules-" + hospital);

            desk.rule("spam").getByTestId("rule-edit").click();
            assertThat(desk.find("editor")).isVisible();
            Accessibility.holds(desk.page(), "rule-editor-" + hospital);
        }
    }

    @BothHospitals
    void theBellCountsOpenAlertsOnEveryPageAndOneIsDismissedByTheKeyboard(Hospital hospital) {
        try (BrowserContext person = browser.person()) {
            RulesDesk desk = RulesDesk.open(person, hospital, hospital.supervisor());
            Page page = desk.page();
            // Rules that run meanwhile may raise alerts of their own, and would tell them here.
            page.route("**/api/stream", Route::abort);
            page.route("**/api/supervisor/performance-alerts", route -> route.fulfill(json(ALERTS)));
            page.route("**/performance-alerts/first/dismiss", route -> route.fulfill(json("{\"dismissed\": 1}")));
            page.navigate(hospital.origin() + "/supervisor/live-monitor");
            assertThat(desk.find("bell-count")).hasText("2");
            assertThat(desk.find("bell")).hasAttribute("aria-label", "Alerts: 2 open, 1 critical");

            page.keyboard().press("b");
            assertThat(desk.find("alert-row")).hasCount(2);
            assertThat(desk.find("alert-row").first()).containsText("Critical");
            Accessibility.holds(page, "alerts-" + hospital);
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");

            assertThat(desk.find("bell-count")).hasText("1");
            assertThat(desk.find("dismiss")).isFocused();
            page.keyboard().press("Escape");
            assertThat(desk.find("alerts")).isHidden();
        }
    }

    private static Route.FulfillOptions json(String text) {
        return new Route.FulfillOptions().setContentType("application/json").setBody(text);
    }

    private static String missedCall(Hospital hospital) {
        String caller = VendorEvent.newCaller();
        Stack.up().simulator().missedCall(hospital, caller);
        try (Session supervisor = hospital.asSupervisor()) {
            Patience.soon("the missed call is in the queue")
                    .until(() -> !found(supervisor, caller).isEmpty());
            return found(supervisor, caller).get(0).path("id").asText();
        }
    }

    private static List<JsonNode> found(Session supervisor, String caller) {
        String digits = caller.replaceAll("\\D", "");
        return Json.list(supervisor
                .get("/api/missed-calls?q=" + digits.substring(digits.length() - 10))
                .json()
                .path("items"));
    }

    private static double base(Hospital hospital, Session agent, String item) {
        return worklist(hospital, agent).stream()
                .filter(row -> row.path("id").asText().equals(item))
                .mapToDouble(row -> row.at("/scoreBreakdown/baseScore").asDouble())
                .findFirst()
                .orElse(0);
    }

    private static List<Double> scores(Hospital hospital, Session agent) {
        return worklist(hospital, agent).stream()
                .map(row -> row.path("score").asDouble())
                .toList();
    }

    private static List<JsonNode> worklist(Hospital hospital, Session agent) {
        String own = hospital.agent(AGENT).agentId();
        return Json.list(agent.get("/api/worklist?agentId=" + own).json().path("items"));
    }

    private static JsonNode priorities(Hospital hospital) {
        try (Session supervisor = hospital.asSupervisor()) {
            return supervisor.get("/api/rules/priority-config").json();
        }
    }

    private static int version(Hospital hospital) {
        return priorities(hospital).path("version").asInt();
    }

    private static void supervisor(Hospital hospital, java.util.function.Consumer<Session> work) {
        try (Session supervisor = hospital.asSupervisor()) {
            work.accept(supervisor);
        }
    }
}
