package net.healix360.engage.it.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static net.healix360.engage.it.system.Patience.atLast;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import net.healix360.engage.it.fixture.Browser;
import net.healix360.engage.it.fixture.CallForms;
import net.healix360.engage.it.fixture.DeskPage;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.OnlyAgent;
import net.healix360.engage.it.fixture.Platform;
import net.healix360.engage.it.fixture.Simulator;
import net.healix360.engage.it.fixture.Stack;
import net.healix360.engage.it.fixture.Status.Login;
import net.healix360.engage.it.fixture.VendorEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * An agent's shift at the desk in a browser, nothing of it by the API: calls of every kind, and afterwards the platform
 * has what was said of each. As long as {@code -Dengage.shift.calls} says; by default every kind once.
 */
class ShiftBrowserIT {
    private static final int TALK = 120;
    private static final int CALLS = Integer.getInteger("engage.shift.calls", Kind.values().length);

    @RegisterExtension
    private static final Browser browser = new Browser();

    private final Stack stack = Stack.up();
    private final Simulator simulator = stack.simulator();
    private final Hospital hospital = stack.ramaiah();
    private final Login agent = hospital.agent(11);

    /** What a call is about and what comes of it. */
    private enum Kind {
        BOOKED("Appointment booked", "APPOINTMENT_BOOKED"),
        ASKED("Information provided", "INFO_PROVIDED"),
        PROMISED("Follow-up scheduled", "FOLLOW_UP_SCHEDULED"),
        WRONG_NUMBER("Wrong number", "WRONG_NUMBER"),
        NOT_INTERESTED("Not interested", "NOT_INTERESTED"),
        CALL_AGAIN("Callback requested", "CALLBACK_REQUESTED"),
        CALLED_BACK("Information provided", "INFO_PROVIDED"),
        NOBODY_THERE("No answer", "NO_ANSWER");

        private final String word;
        private final String stored;

        Kind(String word, String stored) {
            this.word = word;
            this.stored = stored;
        }
    }

    private record Done(Kind kind, String ucid, String caller, String notes) {}

    @AfterEach
    void freeTheAgent() {
        hospital.unlock(agent);
    }

    @Test
    void everyCallOfAShiftIsInThePlatformAsItWasSaid() {
        List<Done> shift = new ArrayList<>();
        try (BrowserContext person = browser.person()) {
            DeskPage desk = sitDown(person);
            for (int i = 0; i < CALLS; i++) {
                shift.add(work(desk, Kind.values()[i % Kind.values().length], i));
            }
            desk.signOut();
        }
        Platform.Member platform = stack.platform().signIn(hospital.supervisor());
        for (Done call : shift) {
            atLast(call + " in the platform")
                    .until(
                            () -> stored(platform, call.ucid()),
                            record -> record.path("disposition").asText().equals(call.kind().stored));
            assertThat(simulator.callOf(call.ucid()).dispositionsReceived())
                    .as("dispositions of " + call)
                    .isEqualTo(1);
        }
        assertThat(found(platform, "appointments", "reasonForVisit", shift, Kind.BOOKED))
                .isTrue();
        assertThat(found(platform, "followUps", "notes", shift, Kind.PROMISED)).isTrue();
    }

    private DeskPage sitDown(BrowserContext person) {
        DeskPage desk = DeskPage.signIn(person.newPage(), hospital, agent);
        assertThat(desk.page().getByTestId("phone")).hasAttribute("data-line", "registered");
        new OnlyAgent(simulator, hospital, agent.agentId()).sendOthersAway();
        desk.makeReady();
        return desk;
    }

    private Done work(DeskPage desk, Kind kind, int number) {
        String notes = "Call " + number + " of the shift";
        String caller = VendorEvent.newCaller();
        simulator.awaitAnotherSecond(agent.agentId());
        Locator card =
                switch (kind) {
                    case CALLED_BACK -> calledBack(desk, caller);
                    case NOBODY_THERE -> dialled(desk, "91" + caller.substring(0, 6) + "9992");
                    default -> answered(desk, caller);
                };
        String ucid = card.getAttribute("data-ucid");
        CallForms forms = new CallForms(desk);
        switch (kind) {
            case BOOKED -> forms.bookForNew("Shift", notes);
            case ASKED -> forms.ask("Asha", notes);
            case PROMISED -> forms.promise(notes);
            default -> {}
        }
        if (kind != Kind.NOBODY_THERE) {
            desk.button("End call").click();
        }
        assertThat(card).hasAttribute("data-state", "ACW");
        desk.page().getByLabel("Notes").fill(notes);
        Locator outcome = card.getByLabel(kind.word);
        if (kind == Kind.BOOKED || kind == Kind.PROMISED || kind == Kind.ASKED) {
            assertThat(outcome).isChecked();
        } else {
            outcome.check();
        }
        desk.button("Save").click();
        assertThat(card).hasCount(0);
        desk.becomes("READY");
        return new Done(kind, ucid, caller, notes);
    }

    private Locator answered(DeskPage desk, String caller) {
        Locator card = desk.card(simulator.routedCall(hospital, caller, TALK));
        desk.button("Answer").click();
        assertThat(card).hasAttribute("data-state", "ACTIVE");
        assertThat(desk.page().getByTestId("person")).containsText(caller.substring(5));
        return card;
    }

    private Locator calledBack(DeskPage desk, String caller) {
        simulator.pause(agent.agentId(), "Break");
        desk.becomes("PAUSED");
        String missed = simulator.missedCall(hospital, caller);
        Locator row = desk.page().locator("[data-testid=missed-row][data-ucid='" + missed + "']");
        assertThat(row).isAttached();
        simulator.awaitAnotherSecond(agent.agentId());
        desk.button("Ready").click();
        desk.becomes("READY");
        row.scrollIntoViewIfNeeded();
        row.getByTestId("dial").click();
        Locator card = desk.page().getByTestId("call-card");
        assertThat(card).hasAttribute("data-state", "ACTIVE");
        return card;
    }

    /** A number that does not answer: the call ends by itself. */
    private Locator dialled(DeskPage desk, String number) {
        desk.page().getByLabel("Phone number").fill(number);
        desk.button("Call").click();
        Locator card = desk.page().getByTestId("call-card");
        assertThat(card).hasAttribute("data-state", "ACW");
        return card;
    }

    private static JsonNode stored(Platform.Member platform, String ucid) {
        return platform.ask(
                        "query One($f: CallFilterInput) { calls(first: 2, filter: $f) { edges { node { id disposition } } } }",
                        Map.of("f", Map.of("ucid", Map.of("eq", ucid))))
                .at("/calls/edges/0/node");
    }

    /** Whether each call of the kind has its record, known by the words that were written into it. */
    private static boolean found(Platform.Member platform, String plural, String field, List<Done> shift, Kind kind) {
        List<String> written = shift.stream()
                .filter(call -> call.kind() == kind)
                .map(Done::notes)
                .toList();
        Predicate<String> isThere = words -> platform.all(plural, field).values().stream()
                .anyMatch(record -> record.path(field).asText().equals(words));
        return written.stream().allMatch(isThere);
    }
}
