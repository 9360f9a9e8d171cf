package net.healix360.engage.it.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import net.healix360.engage.it.fixture.Accessibility;
import net.healix360.engage.it.fixture.Browser;
import net.healix360.engage.it.fixture.Dispatcher;
import net.healix360.engage.it.fixture.InventedHospital;
import net.healix360.engage.it.fixture.Stack;
import net.healix360.engage.it.fixture.VendorEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The operator's page of the dispatcher. */
class DispatcherPageIT {
    private static final int AGENT = 8;

    @RegisterExtension
    private static final Browser browser = new Browser();

    private final Stack stack = Stack.up();
    private final Dispatcher dispatcher = stack.dispatcher();

    @Test
    void nobodySeesAnythingWithoutTheTokenAndItStaysInItsTab() {
        try (BrowserContext person = browser.person()) {
            Page page = person.newPage();
            page.navigate(dispatcher.url() + "/admin");
            assertThat(page.getByLabel("Operator token")).isFocused();
            Accessibility.holds(page, "dispatcher-door");

            enter(page, "wrong");
            assertThat(page.locator("#token-error")).hasText(Pattern.compile("does not take this token"));
            assertThat(page.locator("#view")).isHidden();

            enter(page, token());
            assertThat(row(page, "routes", "ramaiah")).isVisible();
            assertThat(person.cookies()).isEmpty();
            assertThat(page.evaluate("() => localStorage.length")).isEqualTo(0);
            Page other = person.newPage();
            other.navigate(dispatcher.url() + "/admin/");
            assertThat(other.locator("#view")).isHidden();
        }
    }

    @Test
    void lanesRoutesAndQuarantineAreShownAndAnEventIsFound() {
        String agent = stack.ramaiah().agent(AGENT).agentId();
        String id = dispatcher
                .take(VendorEvent.agent(agent, "pause"))
                .json()
                .path("id")
                .asText();
        String stranger = "stranger" + VendorEvent.newUcid();
        dispatcher.take(VendorEvent.agent(stranger, "release"));
        try (BrowserContext person = browser.person()) {
            Page page = open(person);

            assertThat(row(page, "routes", "ramaiah")).containsText("http://127.0.0.1");
            assertThat(row(page, "routes", "global")).isVisible();
            assertThat(page.locator("#quarantine")).containsText(stranger);
            page.getByLabel("Event id or agent").fill(agent);
            page.keyboard().press("Enter");
            Locator found = row(page, "found", id);
            assertThat(found).containsText("delivered");
            assertThat(found).containsText("ramaiah");
            Accessibility.holds(page, "dispatcher-view");

            page.getByLabel("Event id or agent").fill(id);
            page.keyboard().press("Enter");
            assertThat(page.locator("#found tbody tr")).hasCount(1);
        }
    }

    @Test
    void aDeadLetterIsSentOnceMoreFromThePage() {
        String agent = "testwell" + VendorEvent.newUcid();
        try (InventedHospital hospital = InventedHospital.open(stack, "testwell");
                BrowserContext person = browser.person()) {
            hospital.answers(422);
            assertThat(hospital.claim(agent).status()).isEqualTo(200);
            VendorEvent event = VendorEvent.agent(agent, "release");
            String id = dispatcher.take(event).json().path("id").asText();
            Page page = open(person);
            Locator letter = row(page, "dead", id);
            assertThat(letter).containsText("HTTP 422");
            Accessibility.holds(page, "dispatcher-dead-letter");

            hospital.answers(200);
            letter.getByRole(AriaRole.BUTTON).focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#news")).containsText("stands in its lane again");
            assertThat(letter).hasCount(0);
            Patience.soon("it is delivered").until(() -> hospital.taken().contains(event.body()));
        }
    }

    @Test
    void anAgentClaimedByTwoIsAnAlarmUntilOneLetsGo() {
        String agent = stack.ramaiah().agent(AGENT).agentId();
        try (BrowserContext person = browser.person()) {
            Page page = open(person);
            Locator alarm = page.locator("#alarms tbody tr").filter(new Locator.FilterOptions().setHasText(agent));
            try (InventedHospital greedy = InventedHospital.open(stack, "greedy")) {
                assertThat(greedy.claim(agent).json().path("rejected")).hasSize(1);

                assertThat(alarm).containsText("greedy");
                assertThat(alarm).containsText("held by ramaiah");
                Accessibility.holds(page, "dispatcher-alarm");
            }
            assertThat(alarm).hasCount(0);
        }
    }

    @Test
    void aDispatcherThatDoesNotAnswerIsSaidToBeSilentUntilItDoes() {
        try (BrowserContext person = browser.person()) {
            Page page = open(person);
            Locator stale = page.locator("#stale");

            person.setOffline(true);
            assertThat(stale).isVisible();
            assertThat(stale).containsText("does not answer");
            assertThat(row(page, "routes", "ramaiah")).isVisible();
            Accessibility.holds(page, "dispatcher-stale");

            person.setOffline(false);
            assertThat(stale).isHidden();
        }
    }

    private Page open(BrowserContext person) {
        Page page = person.newPage();
        page.navigate(dispatcher.url() + "/admin/");
        enter(page, token());
        assertThat(row(page, "routes", "ramaiah")).isVisible();
        return page;
    }

    private static void enter(Page page, String token) {
        page.getByLabel("Operator token").fill(token);
        page.keyboard().press("Enter");
    }

    private String token() {
        return dispatcher.secrets().path("operatorToken").asText();
    }

    private static Locator row(Page page, String table, String key) {
        return page.locator("#" + table + " tr[data-key='" + key + "']");
    }
}
