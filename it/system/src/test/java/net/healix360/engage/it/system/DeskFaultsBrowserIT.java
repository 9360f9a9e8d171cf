package net.healix360.engage.it.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static net.healix360.engage.it.system.Patience.atLast;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.healix360.engage.it.fixture.Accessibility;
import net.healix360.engage.it.fixture.Browser;
import net.healix360.engage.it.fixture.CallForms;
import net.healix360.engage.it.fixture.Desk;
import net.healix360.engage.it.fixture.DeskPage;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Http;
import net.healix360.engage.it.fixture.Laptop;
import net.healix360.engage.it.fixture.Platform;
import net.healix360.engage.it.fixture.Processes;
import net.healix360.engage.it.fixture.Seat;
import net.healix360.engage.it.fixture.Simulator;
import net.healix360.engage.it.fixture.Stack;
import net.healix360.engage.it.fixture.VendorEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * What the agent sees and keeps when something breaks in a call: the server, the platform, another window, the laptop. Late
 * among the classes, because a server is killed.
 */
@Order(FaultIT.NEARLY_LAST)
class DeskFaultsBrowserIT {
    @RegisterExtension
    private static final Browser browser = new Browser();

    @RegisterExtension
    private static final Seat SEAT = new Seat(11, 2);

    private final Stack stack = Stack.up();
    private final Simulator simulator = stack.simulator();
    private final Platform platform = stack.platform();
    private final DeskCalls calls = new DeskCalls(SEAT);

    @AfterEach
    void everythingIsWellAgain() {
        simulator.healed();
        platform.isWell();
        atLast("everything is ready again").until(() -> stack.engage().status().ready());
    }

    @Test
    void aServerKilledInACallIsToldAndTheCallIsStillThereWithItsNotes() {
        Hospital hospital = stack.ramaiah();
        try (BrowserContext person = browser.person()) {
            DeskPage desk = calls.readyDesk(person, hospital);
            String ucid = calls.answered(desk, VendorEvent.newCaller());
            desk.page().getByLabel("Notes").fill("asked for Dr Rao");

            long server = server(hospital);
            Processes.freeze(server);
            try {
                assertThat(stale(desk)).isVisible();
                Accessibility.holds(desk.page(), "faults-stale-" + hospital);
                assertThat(desk.page().getByLabel("Notes")).hasValue("asked for Dr Rao");
            } finally {
                Processes.kill(server);
            }
            atLast("the launcher has started it again").until(hospital::isReady);
            desk.isLive();
            assertThat(stale(desk)).hasCount(0);
            assertThat(desk.card(ucid)).hasAttribute("data-state", "ACTIVE");
            assertThat(desk.page().getByLabel("Notes")).hasValue("asked for Dr Rao");
            desk.button("End call").click();
            desk.save(ucid, "Information provided");
            assertThat(desk.card(ucid)).hasCount(0);
            calls.isDisposedOnce(hospital, ucid, "INFO_PROVIDED");
            desk.becomes("READY");
            desk.signOut();
        }
    }

    @Test
    void whatIsSavedWhileTheServerIsAwayIsSentOnceWhenItIsBack() {
        Hospital hospital = stack.global();
        try (BrowserContext person = browser.person()) {
            simulator.faults(Map.of("wrapUpTimerStopped", true));
            DeskPage desk = calls.readyDesk(person, hospital);
            String ucid = calls.answered(desk, VendorEvent.newCaller());
            desk.button("End call").click();
            assertThat(desk.card(ucid)).hasAttribute("data-state", "ACW");
            desk.page().getByLabel("Notes").fill("said to nobody yet");

            Processes.kill(server(hospital));
            desk.save(ucid, "Not interested");

            assertThat(desk.page().getByTestId("queued")).isVisible();
            Accessibility.holds(desk.page(), "faults-queued-" + hospital);
            atLast("the launcher has started it again").until(hospital::isReady);
            desk.isLive();
            assertThat(desk.card(ucid)).hasCount(0);
            assertThat(desk.page().getByTestId("over-card")).hasCount(0);
            calls.isDisposedOnce(hospital, ucid, "NOT_INTERESTED");
            desk.becomes("READY");
            desk.signOut();
        }
    }

    @BothHospitals
    void whileThePlatformIsAwayTheAgentWorksOnAndItHasEverythingOnceAfterwards(Hospital hospital) {
        String caller = VendorEvent.newCaller();
        known(hospital, "Vasudha", caller);
        String what = "Promised in an outage " + VendorEvent.newUcid();
        try (BrowserContext person = browser.person()) {
            DeskPage desk = calls.readyDesk(person, hospital);
            platform.suffers(Map.of("badGateway", true, "workspace", hospital.name()));
            String ucid = calls.answered(desk, caller);
            assertThat(desk.page().getByTestId("person")).containsText("Vasudha");

            CallForms forms = new CallForms(desk);
            forms.bookForKnown(what);
            isKeptHere(desk, "booked");
            forms.promise(what);
            isKeptHere(desk, "follow-up");
            Accessibility.holds(desk.page(), "faults-platform-away-" + hospital);
            desk.button("End call").click();
            assertThat(desk.card(ucid)).hasAttribute("data-state", "ACW");
            assertThat(desk.page().getByLabel("Appointment booked")).isChecked();
            desk.button("Save").click();
            assertThat(desk.card(ucid)).hasCount(0);
            desk.becomes("READY");

            platform.isWell();
            calls.isDisposedOnce(hospital, ucid, "APPOINTMENT_BOOKED");
            Platform.Member member = platform.signIn(hospital.supervisor());
            atLast("one follow-up").until(() -> count(member, "followUps", "notes", what) == 1);
            atLast("one visit").until(() -> count(member, "appointments", "reasonForVisit", what) == 1);
            desk.signOut();
        }
    }

    @Test
    void ofTwoWindowsThatSaveTheSameCallOneStandsAndTheOtherIsTold() {
        Hospital hospital = stack.ramaiah();
        try (BrowserContext person = browser.person()) {
            DeskPage first = calls.readyDesk(person, hospital);
            DeskPage second = DeskPage.alreadySignedIn(person.newPage(), hospital);
            String ucid = calls.answered(first, VendorEvent.newCaller());
            first.button("End call").click();
            assertThat(first.card(ucid)).hasAttribute("data-state", "ACW");
            assertThat(second.card(ucid)).hasAttribute("data-state", "ACW");
            List<Route> held = new ArrayList<>();
            first.page().route("**/api/ozonetel/dispose", held::add);
            first.page().getByLabel("Notes").fill("said in the first window");
            first.save(ucid, "Information provided");
            first.page().waitForCondition(() -> !held.isEmpty());

            second.save(ucid, "Not interested");
            assertThat(second.card(ucid)).hasCount(0);
            held.forEach(Route::resume);

            Locator told = first.page().getByTestId("over-card");
            assertThat(told).containsText("had been saved before as “Not interested”");
            assertThat(told).containsText("said in the first window");
            Accessibility.holds(first.page(), "faults-two-windows-" + hospital);
            calls.isDisposedOnce(hospital, ucid, "NOT_INTERESTED");
            first.becomes("READY");
            first.signOut();
        }
    }

    @BothHospitals
    void aLaptopThatSleptInACallTellsWhatHasHappenedMeanwhile(Hospital hospital) {
        try (BrowserContext person = browser.person()) {
            Laptop laptop = Laptop.with(person);
            DeskPage desk = DeskPage.signIn(laptop.page(), hospital, SEAT.at(hospital));
            desk.makeReady();
            String ucid = calls.call(hospital, 1, 8);
            assertThat(desk.card(ucid)).hasAttribute("data-state", "ACTIVE");
            desk.page().getByLabel("Notes").fill("asked for Dr Rao");

            laptop.sleep();
            String missed = simulator.missedCall(hospital, VendorEvent.newCaller());
            calls.disposed(ucid);
            laptop.wake("20:00");

            assertThat(stale(desk)).isVisible();
            assertThat(desk.page().getByTestId("connection")).not().hasAttribute("data-phase", "open");
            laptop.comeOnline();
            desk.isLive();
            assertThat(stale(desk)).hasCount(0);
            desk.becomes("READY");
            assertThat(desk.page().locator("[data-testid=missed-row][data-ucid='" + missed + "']"))
                    .isAttached();
            assertThat(desk.card(ucid)).containsText("Your wrap-up is over.");
            assertThat(desk.page().getByLabel("Notes")).hasValue("asked for Dr Rao");
            Accessibility.holds(desk.page(), "faults-woken-" + hospital);
            desk.page().locator("[aria-label^='News, ']").click();
            assertThat(desk.page().locator(".news-list")).containsText("Missed call");
            desk.page().keyboard().press("Escape");
            assertThat(simulator.callOf(ucid).dispositionsReceived()).isEqualTo(1);
            desk.signOut();
        }
    }

    private long server(Hospital hospital) {
        return stack.engage().status().part("sidecar-" + hospital).pid();
    }

    private static Locator stale(DeskPage desk) {
        return desk.page().getByTestId("stale");
    }

    private static void isKeptHere(DeskPage desk, String what) {
        Pattern sentence = Pattern.compile(what + ".*kept here.*CRM", Pattern.CASE_INSENSITIVE);
        assertThat(desk.page().locator(".toast").getByText(sentence)).isVisible();
    }

    /** Somebody with a number that nobody else has, whom this hospital knows. */
    private static void known(Hospital hospital, String firstName, String phone) {
        try (var session = hospital.asSupervisor()) {
            Http.Answer made = new Desk(session)
                    .create("patients", Map.of("firstName", firstName, "lastName", "Iyer", "phone", "+91" + phone));
            assertThat(made.status()).as(made.body()).isEqualTo(201);
        }
    }

    private static long count(Platform.Member member, String plural, String field, String text) {
        return member.all(plural, field).values().stream()
                .filter(record -> record.path(field).asText().equals(text))
                .count();
    }
}
