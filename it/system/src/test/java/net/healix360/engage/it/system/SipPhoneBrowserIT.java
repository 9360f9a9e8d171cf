package net.healix360.engage.it.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static net.healix360.engage.it.system.Patience.atLast;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.healix360.engage.it.fixture.Browser;
import net.healix360.engage.it.fixture.DeskPage;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Http;
import net.healix360.engage.it.fixture.Session;
import net.healix360.engage.it.fixture.Simulator;
import net.healix360.engage.it.fixture.SipServer;
import net.healix360.engage.it.fixture.Stack;
import net.healix360.engage.it.fixture.Status.Login;
import net.healix360.engage.it.fixture.VendorEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** The agent's phone as a SIP phone: it registers at a real SIP server and answers a call of another phone. */
class SipPhoneBrowserIT {
    private static final String TELEPHONY = "/api/config/telephony";
    private static final int RING = 20;
    private static final int TALK = 15;

    @RegisterExtension
    private static final Browser browser = new Browser();

    private final Stack stack = Stack.up();
    private final Hospital hospital = stack.ramaiah();
    private final Simulator simulator = stack.simulator();
    private final Login agent = hospital.agent(10);
    private SipServer server;
    private String extension;
    private String sipPassword;

    @BeforeEach
    void pointTheHospitalToASipServer() {
        try (Session session = hospital.signIn(agent)) {
            JsonNode phone = session.get("/api/auth/phone").json();
            extension = phone.path("sipExtension").asText();
            sipPassword = phone.path("sipPassword").asText();
            server = SipServer.start(extension, sipPassword);
        }
        sip(server.domain(), server.webSocket());
    }

    @AfterEach
    void pointItBack() {
        sip("", "");
        hospital.unlock(agent);
        server.close();
    }

    @Test
    void aCallIsAnsweredEndedAndTracedWithAgentAndExtension() {
        try (BrowserContext person = browser.person();
                BrowserContext patient = browser.stranger()) {
            List<String> console = new ArrayList<>();
            Page page = person.newPage();
            page.onConsoleMessage(message -> console.add(message.text()));
            DeskPage desk = DeskPage.signIn(page, hospital, agent);
            assertThat(page.getByTestId("phone")).hasAttribute("data-line", "registered");
            desk.button("Ready").click();
            desk.becomes("READY");
            String ucid = simulator.undisposedCall(hospital, VendorEvent.newCaller(), agent.agentId(), RING, TALK);
            assertThat(desk.card(ucid)).hasAttribute("data-state", "RINGING");
            assertThat(desk.button("Answer")).hasCount(0);

            Page caller = patient.newPage();
            call(caller, ucid);
            desk.button("Answer").click();

            assertThat(caller.locator("body")).hasAttribute("data-call", "confirmed");
            assertThat(desk.card(ucid)).hasAttribute("data-state", "ACTIVE");
            desk.button("Mute").click();
            assertThat(desk.button("Unmute")).isVisible();
            desk.button("End call").click();
            assertThat(caller.locator("body")).hasAttribute("data-call", "ended");

            assertThat(console)
                    .anySatisfy(line -> assertThat(line).contains("incoming", ucid, agent.agentId(), extension));
            assertThat(console).noneSatisfy(line -> assertThat(line).contains(sipPassword));
            atLast("the end of " + ucid)
                    .until(() -> !simulator.callOf(ucid).disposition().isEmpty());
            desk.becomes("READY");
            desk.signOut();
        }
    }

    /** Another SIP phone calls the agent's, with the UCID in the INVITE as the vendor sends it. */
    private void call(Page caller, String ucid) {
        caller.navigate(hospital.origin());
        caller.evaluate(
                """
                async ({stack, server, domain, extension, ucid}) => {
                  const {default: JsSIP} = await import(stack);
                  const sip = new JsSIP.UA({
                    sockets: [new JsSIP.WebSocketInterface(server)],
                    uri: 'sip:patient@' + domain,
                    register: false,
                  });
                  const is = (state) => () => document.body.setAttribute('data-call', state);
                  sip.on('connected', () =>
                    sip.call('sip:' + extension + '@' + domain, {
                      mediaConstraints: {audio: true, video: false},
                      extraHeaders: ['X-UCID: ' + ucid],
                      eventHandlers: {confirmed: is('confirmed'), ended: is('ended'), failed: is('failed')},
                    }));
                  sip.start();
                }""",
                Map.of(
                        "stack",
                        sipStack(),
                        "server",
                        server.webSocket(),
                        "domain",
                        server.domain(),
                        "extension",
                        extension,
                        "ucid",
                        ucid));
    }

    /** The desk's own: the script of its page names the part that it loads when a phone is a SIP phone. */
    private String sipStack() {
        String page = Http.get(hospital.url("/desk")).body();
        Matcher script = find("/assets/index-[^\"]+\\.js", page);
        Matcher part = find(
                "JsSIP-[^\"`']+\\.js", Http.get(hospital.url(script.group())).body());
        return "/assets/" + part.group();
    }

    private static Matcher find(String pattern, String text) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        assertThat(matcher.find()).as(pattern).isTrue();
        return matcher;
    }

    private void sip(String domain, String webSocket) {
        try (Session admin = hospital.signIn(hospital.admin())) {
            ObjectNode wish = (ObjectNode) admin.get(TELEPHONY).json();
            wish.putObject("sip").put("domain", domain).put("wsServer", webSocket);
            Http.Answer saved = Http.send("PUT", hospital.url(TELEPHONY), wish.toString(), admin.bearer());
            assertThat(saved.status()).as(saved.body()).isEqualTo(200);
        }
    }
}
