package net.healix360.engage.it.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static net.healix360.engage.it.system.Patience.atLast;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import net.healix360.engage.it.fixture.DeskPage;
import net.healix360.engage.it.fixture.Hospital;
import net.healix360.engage.it.fixture.Platform;
import net.healix360.engage.it.fixture.Seat;
import net.healix360.engage.it.fixture.Simulator;
import net.healix360.engage.it.fixture.Stack;
import net.healix360.engage.it.fixture.VendorCall;
import net.healix360.engage.it.fixture.VendorEvent;

/** Calls to the agent of a seat, and what came of them in the end. */
record DeskCalls(Seat seat) {
    /** A server may be started again meanwhile. */
    private static final int LONG_TALK = 300;

    /** Signed in and made ready by the desk's own control. */
    DeskPage readyDesk(BrowserContext person, Hospital hospital) {
        DeskPage desk = DeskPage.signIn(person.newPage(), hospital, seat.at(hospital));
        desk.makeReady();
        return desk;
    }

    /** Gives the UCID. */
    String call(Hospital hospital, int ringSeconds, int talkSeconds) {
        return call(hospital, VendorEvent.newCaller(), ringSeconds, talkSeconds);
    }

    /** One that lasts until the agent ends it. */
    String answered(DeskPage desk, String caller) {
        String ucid = call(desk.hospital(), caller, 1, LONG_TALK);
        assertThat(desk.card(ucid)).hasAttribute("data-state", "ACTIVE");
        return ucid;
    }

    /** When the call is over and a disposition stands. */
    VendorCall disposed(String ucid) {
        atLast("a disposition of " + ucid)
                .until(() -> !simulator().callOf(ucid).disposition().isEmpty());
        return simulator().callOf(ucid);
    }

    /** The vendor was told this and nothing else, and the platform has it in the one record of the call. */
    void isDisposedOnce(Hospital hospital, String ucid, String disposition) {
        VendorCall told = disposed(ucid);
        assertThat(told.disposition()).isEqualTo(disposition);
        assertThat(told.dispositionsReceived()).isEqualTo(1);
        Platform.Member member = Stack.up().platform().signIn(hospital.supervisor());
        atLast("one record of " + ucid).untilAsserted(() -> assertThat(member.callsWith(ucid))
                .extracting(record -> record.path("disposition").asText())
                .containsExactly(disposition));
    }

    private String call(Hospital hospital, String caller, int ringSeconds, int talkSeconds) {
        return simulator().undisposedCall(hospital, caller, seat.at(hospital).agentId(), ringSeconds, talkSeconds);
    }

    private static Simulator simulator() {
        return Stack.up().simulator();
    }
}
