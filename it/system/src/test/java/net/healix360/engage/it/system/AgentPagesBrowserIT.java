package net.healix360.engage.it.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.healix360.engage.it.fixture.Accessibility;
import net.healix360.engage.it.fixture.BookingSteps;
import net.healix360.engage.it.fixture.Browser;
import net.healix360.engage.it.fixture.Desk;
import net.healix360.engage.it.fixture.DeskPage;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Seat;
import net.healix360.engage.it.fixture.Stack;
import net.healix360.engage.it.fixture.Status.Login;
import net.healix360.engage.it.fixture.VendorEvent;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The pages beside the desk, as agents and executives use them: looked at in both themes, and one real thing done on each. */
class AgentPagesBrowserIT {
    private static final List<String> AGENTS_PAGES =
            List.of("call-history", "patients", "appointments", "my-performance");
    private static final List<String> EXECUTIVES_PAGES = List.of("leads", "leads/import", "patients", "appointments");

    @RegisterExtension
    private static final Browser browser = new Browser();

    @RegisterExtension
    private static final Seat SEAT = new Seat(7, 3);

    private final Stack stack = Stack.up();

    @BothHospitals
    void everyPageOfAnAgentIsWhole(Hospital hospital) {
        try (BrowserContext person = browser.person()) {
            Page page = signIn(person, hospital, SEAT.at(hospital), "/call-history");
            AGENTS_PAGES.forEach(name -> isWhole(page, hospital, name));
            page.navigate(hospital.origin() + "/leads");
            assertThat(page.getByText("This page is not for your role")).isVisible();
            DeskPage.signOut(page);
        }
    }

    @BothHospitals
    void everyPageOfAnExecutiveIsWhole(Hospital hospital) {
        try (BrowserContext person = browser.person()) {
            Page page = signIn(person, hospital, hospital.executive(), "/leads");
            EXECUTIVES_PAGES.forEach(name -> isWhole(page, hospital, name));
            DeskPage.signOut(page);
        }
    }

    @BothHospitals
    void aVisitIsBookedMovedAndCancelled(Hospital hospital) {
        JsonNode patient;
        try (var session = hospital.signIn(hospital.executive())) {
            patient = new Desk(session).oldest("patients");
        }
        String name = patient.path("firstName").asText() + " "
                + patient.path("lastName").asText();
        try (BrowserContext person = browser.person()) {
            Page page = signIn(person, hospital, SEAT.at(hospital), "/appointments");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Book an appointment"))
                    .click();
            Locator booking = page.getByTestId("booking");
            booking.getByLabel("Patient", new Locator.GetByLabelOptions().setExact(true))
                    .fill(patient.path("phone").asText());
            booking.getByTestId("visitor")
                    .getByLabel(Pattern.compile(name))
                    .first()
                    .check();
            String time = BookingSteps.chooseATime(booking);
            booking.getByLabel("Reason").fill("Booked on the page");
            Accessibility.holds(page, "booking-" + hospital);
            button(booking, "Book an appointment").click();

            Locator visit = page.getByTestId("visit-detail");
            assertThat(visit).containsText("Booked on the page");
            JsonNode stored = visitAt(hospital, patient, time);
            assertThat(stored.path("status").asText()).isEqualTo("SCHEDULED");
            assertThat(stored.path("reasonForVisit").asText()).isEqualTo("Booked on the page");
            assertThat(stored.path("patientName").asText()).isEqualTo(name);

            button(visit, "Reschedule").click();
            Locator grid = page.getByTestId("visit-times");
            Locator later =
                    grid.locator("[data-state=free] input:not(:checked)").first();
            String moved = later.inputValue();
            later.check();
            button(page.getByTestId("moving"), "Reschedule").click();
            assertThat(page.locator(".toast", new Page.LocatorOptions().setHasText("The appointment was rescheduled.")))
                    .isVisible();
            assertThat(visitAt(hospital, patient, moved).path("id").asText())
                    .isEqualTo(stored.path("id").asText());

            button(visit, "Cancel the appointment").click();
            Accessibility.holds(page, "visit-cancel-" + hospital);
            button(page.getByRole(AriaRole.DIALOG), "Cancel the appointment").click();
            assertThat(visit).containsText("Cancelled");
            assertThat(visitAt(hospital, patient, moved).path("status").asText())
                    .isEqualTo("CANCELLED");
            DeskPage.signOut(page);
        }
    }

    @BothHospitals
    void aTimeThatSomebodyTookMeanwhileIsSaidAndNothingTypedIsLost(Hospital hospital) {
        try (BrowserContext person = browser.person()) {
            Page page = signIn(person, hospital, SEAT.at(hospital), "/appointments?visit=new");
            Locator booking = page.getByTestId("booking");
            booking.getByLabel("New patient").check();
            booking.getByLabel("First name").fill("Late");
            booking.getByLabel("Phone", new Locator.GetByLabelOptions().setExact(true))
                    .fill(VendorEvent.newCaller());
            String time = BookingSteps.chooseATime(booking);
            try (var other = hospital.signIn(hospital.supervisor())) {
                Desk desk = new Desk(other);
                assertThat(desk.create(
                                        "appointments",
                                        Map.of(
                                                "patientId",
                                                desk.oldest("patients")
                                                        .path("id")
                                                        .asText(),
                                                "doctorId",
                                                booking.getByLabel("Doctor").inputValue(),
                                                "clinicId",
                                                booking.getByLabel("Clinic").inputValue(),
                                                "scheduledAt",
                                                time))
                                .status())
                        .isEqualTo(201);
            }
            button(booking, "Book an appointment").click();

            assertThat(booking.getByText("Somebody else has just taken this time. Choose another one."))
                    .isVisible();
            assertThat(booking.locator("input[value='" + time + "']")).isDisabled();
            assertThat(booking.getByLabel("First name")).hasValue("Late");
            Browser.photograph(page, "booking-taken-" + hospital);
            DeskPage.signOut(page);
        }
    }

    @BothHospitals
    void aPatientIsFoundAndTheHistoryIsThere(Hospital hospital) {
        try (BrowserContext person = browser.person()) {
            Page page = signIn(person, hospital, SEAT.at(hospital), "/patients");
            JsonNode patient;
            try (var session = hospital.signIn(hospital.executive())) {
                patient = new Desk(session).oldest("patients");
            }
            page.getByLabel("Name or phone").fill(patient.path("phone").asText());
            assertThat(page.locator("tr[data-row]")).hasCount(1);
            Locator row = page.locator("tr[data-row='" + patient.path("id").asText() + "'] .row-open");
            assertThat(row).isVisible();
            page.getByLabel("Name or phone").blur();
            page.keyboard().press("j");
            assertThat(page.locator(".row-open").first()).isFocused();
            row.click();

            assertThat(page.getByTestId("person"))
                    .containsText(patient.path("firstName").asText());
            Accessibility.holds(page, "patient-" + hospital);
            DeskPage.signOut(page);
        }
    }

    @BothHospitals
    void anAgentSeesOwnCallsAndFiguresOnly(Hospital hospital) {
        Login own = SEAT.at(hospital);
        Login other = hospital.agent(1);
        String caller = VendorEvent.newCaller();
        stack.simulator().agent(own.agentId(), "Ready");
        String ucid = stack.simulator().answeredCall(hospital, caller, own.agentId(), 1);
        try (BrowserContext person = browser.person()) {
            Page page = signIn(person, hospital, own, "/call-history?q=" + caller.substring(1));
            Locator row = page.locator("tr[data-row] .row-open").first();
            awaitRow(page, row);
            row.click();
            assertThat(page.getByTestId("call-detail")).containsText(ucid);
            Accessibility.holds(page, "call-detail-" + hospital);
            assertThat(status(page, "/api/calls?filter%5BagentId%5D=" + other.agentId()))
                    .isEqualTo(403);
            assertThat(status(page, "/api/ozonetel/performance?agentId=" + other.agentId()))
                    .isEqualTo(403);

            page.navigate(hospital.origin() + "/my-performance");
            Locator total = page.getByTestId("kpi-total").locator("dd");
            assertThat(total).hasText(Pattern.compile("[1-9]\\d*"));
            DeskPage.signOut(page);
        }
    }

    @BothHospitals
    void aFileOfLeadsIsImportedOnceAndTakenBack(Hospital hospital) {
        String fresh = VendorEvent.newCaller();
        String worked = VendorEvent.newCaller();
        String file =
                "Full name;Mobile;Interest\nImported One;%s;Heart\n\"Two, Imported\";%s;Skin\nTwice;%s;Heart\nNo number;;\n"
                        .formatted(fresh, worked, fresh);
        try (BrowserContext person = browser.person()) {
            Page page = signIn(person, hospital, hospital.executive(), "/leads");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Import"))
                    .click();
            page.getByLabel("CSV file")
                    .setInputFiles(new FilePayload(
                            "leads.csv", "text/csv", ("\uFEFF" + file).getBytes(StandardCharsets.UTF_8)));
            button(page.locator("main"), "Read the file").click();
            assertThat(page.getByLabel("Mobile")).hasValue("phone");
            Browser.photograph(page, "import-columns-" + hospital);
            button(page.locator("main"), "Check the rows").click();
            assertThat(page.getByTestId("import-newLeads")).containsText("2");
            assertThat(page.getByTestId("import-duplicateInFile")).containsText("1");
            assertThat(page.getByTestId("import-invalid")).containsText("1");
            Accessibility.holds(page, "import-check-" + hospital);
            button(page.locator("main"), "Import 2 leads").click();

            Locator run = page.getByTestId("import-run");
            assertThat(run).hasAttribute("data-state", "DONE");
            assertThat(run).containsText("2 leads created");
            String touched = leads(hospital, worked).get(0).path("id").asText();
            assertThat(leads(hospital, fresh)).hasSize(1);
            String importing = page.url();
            page.navigate(hospital.origin() + "/leads/" + touched);
            page.getByLabel("Note", new Page.GetByLabelOptions().setExact(true))
                    .getByRole(AriaRole.TEXTBOX)
                    .fill("Was called back");
            button(page.locator("main"), "Add the note").click();
            assertThat(page.getByTestId("timeline-item").first()).containsText("Was called back");
            Accessibility.holds(page, "lead-" + hospital);

            page.navigate(importing);
            button(run, "Undo the import").click();
            button(page.getByRole(AriaRole.DIALOG), "Undo the import").click();
            assertThat(run).hasAttribute("data-state", "UNDONE");
            assertThat(run).containsText("1 lead stayed");
            assertThat(leads(hospital, fresh)).isEmpty();
            assertThat(leads(hospital, worked)).hasSize(1);
            Browser.photograph(page, "import-undone-" + hospital);
            DeskPage.signOut(page);
        }
    }

    private static void isWhole(Page page, Hospital hospital, String name) {
        page.setViewportSize(Browser.WIDE, 800);
        page.navigate(hospital.origin() + "/" + name);
        assertThat(page.locator("main .loading")).hasCount(0);
        assertThat(page.locator("main .card, main .kpis").first()).isVisible();
        assertThat(page.locator("h1")).hasCount(1);
        String room = name.replace('/', '-') + "-" + hospital;
        Accessibility.holds(page, room);
        page.setViewportSize(Browser.NARROW, 800);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                .as(room + " fits a narrow screen")
                .isEqualTo(true);
        page.setViewportSize(Browser.WIDE, 800);
    }

    /** What has just been said by the telephone system is in the list a moment later. */
    private static void awaitRow(Page page, Locator row) {
        Patience.soon("the call in the list").until(() -> {
            page.reload();
            page.locator("main table.records, main .empty").first().waitFor();
            return row.count() > 0 && stored(page);
        });
    }

    /** Until the platform has a call, its row has an id of its own. */
    private static boolean stored(Page page) {
        return page.evaluate("fetch('/api/calls' + location.search).then((list) => list.json())"
                        + ".then(({ items }) => items.length > 0 && !items[0].pending)")
                .equals(true);
    }

    private static JsonNode visitAt(Hospital hospital, JsonNode patient, String time) {
        try (var session = hospital.signIn(hospital.executive())) {
            return new Desk(session)
                            .items(
                                    "appointments",
                                    "filter[patientId]",
                                    patient.path("id").asText())
                            .stream()
                            .filter(visit -> visit.path("scheduledAt").asText().equals(time))
                            .findFirst()
                            .orElseThrow();
        }
    }

    private static List<JsonNode> leads(Hospital hospital, String phone) {
        try (var session = hospital.signIn(hospital.executive())) {
            return new Desk(session).items("leads", "filter[phone]", phone);
        }
    }

    private static Object status(Page page, String path) {
        return page.evaluate("async (path) => (await fetch(path)).status", path);
    }

    private static Locator button(Locator within, String name) {
        return within.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page signIn(BrowserContext person, Hospital hospital, Login login, String path) {
        if (!login.agentId().isEmpty()) {
            // A test that failed has not signed out, and shall not fail the next one.
            hospital.unlock(login);
        }
        Page page = person.newPage();
        page.navigate(hospital.origin() + "/?next=" + path.replace("?", "%3F").replace("=", "%3D"));
        Browser.signIn(page, login);
        assertThat(page.locator("h1.head-title")).isVisible();
        return page;
    }
}
