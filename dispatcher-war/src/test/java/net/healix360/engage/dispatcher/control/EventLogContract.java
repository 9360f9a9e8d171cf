package net.healix360.engage.dispatcher.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import net.healix360.engage.dispatcher.control.EventLog.Entry;
import net.healix360.engage.dispatcher.entity.Acceptance;
import net.healix360.engage.dispatcher.entity.EventType;
import net.healix360.engage.dispatcher.entity.LaneBatch;
import net.healix360.engage.dispatcher.entity.Placement;
import net.healix360.engage.dispatcher.entity.Registration;
import net.healix360.engage.dispatcher.entity.RouteKey;
import net.healix360.engage.dispatcher.entity.SpooledEvent;
import net.healix360.engage.dispatcher.entity.Tenant;
import net.healix360.engage.dispatcher.entity.VendorEvent;
import org.junit.jupiter.api.Test;

/** What every spool with its claims and leases promises, whatever it is made of. */
public interface EventLogContract {
    Tenant RAMAIAH = new Tenant("ramaiah");
    Tenant GLOBAL = new Tenant("global");
    Instant NOON = Instant.parse("2026-04-10T06:30:00Z");

    /** When claims made at noon end. */
    Instant END = NOON.plusSeconds(90);

    /** An empty spool. */
    EventLog log();

    /** Whose the events of this spool are. */
    Claims claims();

    /** The same spool as another process finds it. */
    EventLog reopened();

    /** The leases of this spool as this dispatcher and another one have them. */
    Leases leases();

    Leases leasesOfAnother();

    @Test
    default void eventsStandInTheLaneInTheOrderInWhichTheyCame() {
        append(RAMAIAH, "priya:ring", "arjun:ring", "priya:answer");

        assertThat(waiting(RAMAIAH)).containsExactly("priya:ring", "arjun:ring", "priya:answer");
    }

    @Test
    default void appendTellsForEachEventWhatBecameOfIt() {
        claim(RAMAIAH, "priya");
        claim(GLOBAL, "maria");
        List<Placement> results = log().append(
                        List.of(entry("priya:ring"), entry("nobody:ring"), entry("priya:ring"), entry("maria:ring")));

        assertThat(results)
                .containsExactly(
                        Placement.inLane(RAMAIAH),
                        Placement.of(Acceptance.QUARANTINED),
                        Placement.of(Acceptance.DUPLICATE),
                        Placement.inLane(GLOBAL));
    }

    @Test
    default void anEventGoesOnAsTheVendorWroteIt() {
        String body = "{\"agentId\":\"Priya\", \"text\":\"ನಮಸ್ಕಾರ \\u0000 \\\"quoted\\\"\"}";
        VendorEvent event = new VendorEvent("k1", EventType.CALL, Optional.of("priya"), Optional.empty(), body);
        claim(RAMAIAH, "priya");
        log().append(List.of(new Entry(event, NOON)));

        SpooledEvent spooled = log().pending(RAMAIAH, 10).first();
        assertThat(spooled.body()).isEqualTo(body);
        assertThat(spooled.key()).isEqualTo("k1");
        assertThat(spooled.type()).isEqualTo(EventType.CALL);
        assertThat(spooled.route()).isEqualTo("agent:priya");
        assertThat(spooled.acceptedAt()).isEqualTo(NOON);
    }

    @Test
    default void aDuplicateIsNotAppendedAgain() {
        append(RAMAIAH, "priya:ring", "priya:ring");
        append(RAMAIAH, "priya:ring");

        assertThat(waiting(RAMAIAH)).containsExactly("priya:ring");
        assertThat(log().depth(RAMAIAH)).isEqualTo(1);
    }

    @Test
    default void aDuplicateOfADeliveredEventIsNotDeliveredAgain() {
        append(RAMAIAH, "priya:ring");
        deliver(RAMAIAH, 1);
        append(RAMAIAH, "priya:ring");

        assertThat(waiting(RAMAIAH)).isEmpty();
    }

    @Test
    default void oneHospitalsLaneHoldsNothingOfAnother() {
        append(RAMAIAH, "priya:ring");
        append(GLOBAL, "maria:ring");

        assertThat(waiting(RAMAIAH)).containsExactly("priya:ring");
        assertThat(waiting(GLOBAL)).containsExactly("maria:ring");
        assertThat(log().lanes()).containsExactlyInAnyOrder(RAMAIAH, GLOBAL);
    }

    @Test
    default void anEventOfNobodyGoesToQuarantineAndToNoLane() {
        quarantine("nobody:ring");

        assertThat(log().lanes()).isEmpty();
        assertThat(log().quarantined(Optional.empty(), 10))
                .extracting(SpooledEvent::key)
                .containsExactly("nobody:ring");
        assertThat(log().quarantined(Optional.of(RouteKey.agent("nobody")), 10)).hasSize(1);
        assertThat(log().quarantined(Optional.of(RouteKey.agent("somebody")), 10))
                .isEmpty();
    }

    @Test
    default void quarantinedEventsOfSeveralAgentsAreReleasedInTheOrderOfArrivalAndBeforeLaterOnes() {
        quarantine("priya:1", "arjun:2", "priya:3", "nobody:4", "arjun:5", "priya:6");
        claim(RAMAIAH, "priya", "Arjun");
        send("arjun:7", "priya:8");

        assertThat(waiting(RAMAIAH))
                .containsExactly("priya:1", "arjun:2", "priya:3", "arjun:5", "priya:6", "arjun:7", "priya:8");
        assertThat(log().quarantined(Optional.empty(), 10))
                .extracting(SpooledEvent::key)
                .containsExactly("nobody:4");
    }

    @Test
    default void manyQuarantinedEventsKeepTheirOrderToo() {
        String[] names = IntStream.range(0, 1_300)
                .mapToObj(n -> (n % 3 == 0 ? "priya:" : "arjun:") + n)
                .toArray(String[]::new);
        quarantine(names);
        claim(RAMAIAH, "priya", "arjun");

        assertThat(log().pending(RAMAIAH, 2_000).events())
                .extracting(SpooledEvent::key)
                .containsExactly(names);
        assertThat(log().depth(RAMAIAH)).isEqualTo(1_300);
    }

    @Test
    default void whatWasReleasedIsNotReleasedAgain() {
        quarantine("priya:1");
        claim(RAMAIAH, "priya");
        claim(RAMAIAH, "priya");

        assertThat(waiting(RAMAIAH)).containsExactly("priya:1");
        assertThat(log().quarantined(Optional.empty(), 10)).isEmpty();
    }

    @Test
    default void anAgentAddedLaterBringsWhatWaitedForIt() {
        claim(RAMAIAH, "priya");
        send("priya:1", "arjun:2", "priya:3");
        claim(RAMAIAH, "priya", "arjun");
        send("arjun:4");

        assertThat(waiting(RAMAIAH)).containsExactly("priya:1", "priya:3", "arjun:2", "arjun:4");
    }

    @Test
    default void whatALiveHospitalHoldsIsRefusedToAnotherAndTheRestIsGranted() {
        claim(RAMAIAH, "priya");

        assertThat(claim(GLOBAL, "priya", "maria")).containsExactly(RouteKey.agent("priya"));
        send("priya:1", "maria:2");
        assertThat(waiting(RAMAIAH)).containsExactly("priya:1");
        assertThat(waiting(GLOBAL)).containsExactly("maria:2");
    }

    @Test
    default void eventsAfterTheEndOfAClaimAreNobodysUntilItIsClaimedAgain() {
        claim(RAMAIAH, "priya");
        send("priya:1");
        log().append(List.of(new Entry(event("priya:2"), END)));

        assertThat(waiting(RAMAIAH)).containsExactly("priya:1");
        assertThat(claims().renew(RAMAIAH, END, END.plusSeconds(90))).isFalse();
        claims().claim(wish(GLOBAL, "priya").until(END.plusSeconds(90)), END);
        assertThat(waiting(GLOBAL)).containsExactly("priya:2");
    }

    /** A clock jumped and came back, or another dispatcher's is ahead. */
    @Test
    default void whatComesAfterAHeldEventOfAHospitalWaitsBehindItUntilTheHospitalClaimsAgain() {
        claim(RAMAIAH, "priya", "arjun");
        send("priya:1");
        log().append(List.of(new Entry(event("priya:2"), END)));
        send("priya:3", "arjun:4");

        assertThat(waiting(RAMAIAH)).containsExactly("priya:1");
        assertThat(claims().renew(RAMAIAH, NOON, END)).as("must claim again").isFalse();
        claim(RAMAIAH, "priya", "arjun");
        send("priya:5");
        assertThat(waiting(RAMAIAH)).containsExactly("priya:1", "priya:2", "priya:3", "arjun:4", "priya:5");
        assertThat(claims().renew(RAMAIAH, NOON, END)).isTrue();
    }

    @Test
    default void aRenewedClaimLastsLonger() {
        claim(RAMAIAH, "priya");

        assertThat(claims().renew(RAMAIAH, NOON, END.plusSeconds(30))).isTrue();
        log().append(List.of(new Entry(event("priya:1"), END)));
        assertThat(waiting(RAMAIAH)).containsExactly("priya:1");
        assertThat(claims().renew(GLOBAL, NOON, END)).isFalse();
    }

    @Test
    default void aHospitalThatLeavesOwnsNothingAtOnce() {
        claim(RAMAIAH, "priya");
        claims().giveUp(RAMAIAH);
        send("priya:1");

        assertThat(waiting(RAMAIAH)).isEmpty();
        assertThat(claims().renew(RAMAIAH, NOON, END)).isFalse();
    }

    @Test
    default void anAgentThatIsNoLongerClaimedIsNobodys() {
        claim(RAMAIAH, "priya", "arjun");
        claim(RAMAIAH, "arjun");
        send("priya:1", "arjun:2");

        assertThat(waiting(RAMAIAH)).containsExactly("arjun:2");
    }

    @Test
    default void claimsAreThereForTheNextProcessWithAllThatBelongsToThem() {
        Registration whole = new Registration(
                RAMAIAH, URI.create("http://127.0.0.1:4101"), Set.of("priya", "arjun"), Set.of("918041763400"), END);
        claims().claim(whole, NOON);

        assertThat(claims().all()).containsExactly(whole);
        claims().giveUp(RAMAIAH);
        assertThat(claims().all()).containsExactly(whole.until(Instant.EPOCH));
    }

    @Test
    default void aLaneHasOneDelivererAtATime() {
        assertThat(leases().hold(RAMAIAH)).isTrue();
        assertThat(leases().hold(RAMAIAH)).isTrue();
        assertThat(leasesOfAnother().hold(RAMAIAH)).isFalse();
        assertThat(leasesOfAnother().hold(GLOBAL)).isTrue();

        leases().giveBackAll();
        assertThat(leasesOfAnother().hold(RAMAIAH)).isTrue();
        assertThat(leases().hold(RAMAIAH)).isFalse();
        assertThat(leases().hold(GLOBAL)).isFalse();
    }

    @Test
    default void whoWasOvertakenCannotTurnTheLaneBack() {
        append(RAMAIAH, "priya:1", "priya:2", "priya:3");
        LaneBatch overtaken = log().pending(RAMAIAH, 1);
        deliver(RAMAIAH, 2);

        assertThat(log().delivered(overtaken)).isFalse();
        assertThat(log().bury(overtaken, "late")).isFalse();
        assertThat(waiting(RAMAIAH)).containsExactly("priya:3");
        assertThat(log().deliveredCount(RAMAIAH)).isEqualTo(2);
        assertThat(log().deadLetters(RAMAIAH, 10)).isEmpty();
    }

    @Test
    default void newsOfALaneReachEveryDispatcher() {
        List<Tenant> heard = new CopyOnWriteArrayList<>();
        log().onNews(heard::add);
        claim(GLOBAL, "maria");

        await().untilAsserted(() -> {
            send("maria:" + System.nanoTime());
            assertThat(heard).contains(GLOBAL);
        });
    }

    @Test
    default void aDidIsReleasedToTheHospitalThatClaimsIt() {
        VendorEvent call = new VendorEvent(
                "did-call",
                EventType.CALL,
                Optional.empty(),
                Optional.of("918041763400"),
                "{\"did\":\"918041763400\"}");
        log().append(List.of(new Entry(call, NOON)));
        claims().claim(
                        new Registration(
                                GLOBAL, URI.create("http://127.0.0.1:4102"), Set.of(), Set.of("918041763400"), END),
                        NOON);

        assertThat(waiting(GLOBAL)).containsExactly("did-call");
    }

    @Test
    default void deliveredMovesThePlaceInTheLane() {
        append(RAMAIAH, "priya:1", "priya:2", "priya:3");
        LaneBatch two = log().pending(RAMAIAH, 2);
        assertThat(log().delivered(two)).isTrue();

        assertThat(waiting(RAMAIAH)).containsExactly("priya:3");
        assertThat(log().isDelivered(RAMAIAH, two.last().position())).isTrue();
        assertThat(log().isDelivered(RAMAIAH, log().pending(RAMAIAH, 1).first().position()))
                .isFalse();
        assertThat(log().deliveredCount(RAMAIAH)).isEqualTo(2);
    }

    @Test
    default void pendingGivesNoMoreThanAsked() {
        append(RAMAIAH, "priya:1", "priya:2", "priya:3");

        assertThat(log().pending(RAMAIAH, 2).events())
                .extracting(SpooledEvent::key)
                .containsExactly("priya:1", "priya:2");
    }

    @Test
    default void aBuriedEventLeavesTheLaneAndKeepsItsReason() {
        append(RAMAIAH, "priya:1", "priya:2");
        log().bury(log().pending(RAMAIAH, 1), "HTTP 422 \"no\"");

        assertThat(waiting(RAMAIAH)).containsExactly("priya:2");
        assertThat(log().deadLetters(RAMAIAH, 10)).hasSize(1).allSatisfy((event, reason) -> {
            assertThat(event.key()).isEqualTo("priya:1");
            assertThat(event.body()).isEqualTo(body("priya:1"));
            assertThat(reason).isEqualTo("HTTP 422 \"no\"");
        });
        assertThat(log().deadLetters(GLOBAL, 10)).isEmpty();
    }

    @Test
    default void theDepthCountsWhatIsNeitherDeliveredNorBuried() {
        append(RAMAIAH, "priya:1", "priya:2", "priya:3", "priya:4");
        quarantine("arjun:5");
        assertThat(log().depth(RAMAIAH)).isEqualTo(4);

        deliver(RAMAIAH, 2);
        log().bury(log().pending(RAMAIAH, 1), "refused");
        assertThat(log().depth(RAMAIAH)).isEqualTo(1);

        claim(RAMAIAH, "priya", "arjun");
        assertThat(log().depth(RAMAIAH)).isEqualTo(2);
        assertThat(log().depth(GLOBAL)).isZero();
    }

    @Test
    default void theOldestPendingIsTheFirstThatWaits() {
        append(RAMAIAH, "priya:1");
        log().append(List.of(new Entry(event("priya:2"), NOON.plusSeconds(60))));
        deliver(RAMAIAH, 1);

        assertThat(log().oldestPending(RAMAIAH)).contains(NOON.plusSeconds(60));
        assertThat(log().oldestPending(GLOBAL)).isEmpty();
    }

    @Test
    default void recentTellsTheStoryOfOneAgentNewestFirst() {
        append(RAMAIAH, "priya:1", "arjun:2", "priya:3");
        deliver(RAMAIAH, 3);

        assertThat(log().recent(RAMAIAH, RouteKey.agent("priya"), 10))
                .extracting(SpooledEvent::key)
                .containsExactly("priya:3", "priya:1");
    }

    @Test
    default void trimDropsOnlyWhatWasDelivered() {
        append(RAMAIAH, "priya:1", "priya:2", "priya:3");
        deliver(RAMAIAH, 2);
        log().trim(Instant.now().plusSeconds(3_600));

        assertThat(waiting(RAMAIAH)).containsExactly("priya:3");
        assertThat(log().recent(RAMAIAH, RouteKey.agent("priya"), 10))
                .extracting(SpooledEvent::key)
                .doesNotContain("priya:1");
        assertThat(log().depth(RAMAIAH)).isEqualTo(1);
    }

    @Test
    default void trimDropsNothingOfALaneThatDeliveredNothing() {
        append(GLOBAL, "maria:1", "maria:2");
        log().trim(Instant.now().plusSeconds(3_600));

        assertThat(waiting(GLOBAL)).containsExactly("maria:1", "maria:2");
    }

    @Test
    default void trimForgetsQuarantineThatIsOlderThanTheRetention() {
        log().append(List.of(new Entry(event("old:1"), NOON.minusSeconds(90_000))));
        quarantine("young:1");
        log().trim(NOON.minusSeconds(86_400));

        assertThat(log().quarantined(Optional.empty(), 10))
                .extracting(SpooledEvent::key)
                .containsExactly("young:1");
        claim(RAMAIAH, "old");
        assertThat(waiting(RAMAIAH)).isEmpty();
    }

    @Test
    default void whatAppendReturnedIsThereForTheNextProcess() {
        append(RAMAIAH, "priya:1", "priya:2");
        quarantine("nobody:1");
        deliver(RAMAIAH, 1);

        EventLog next = reopened();
        assertThat(next.pending(RAMAIAH, 10).events())
                .extracting(SpooledEvent::key)
                .containsExactly("priya:2");
        assertThat(next.quarantined(Optional.empty(), 10)).hasSize(1);
        assertThat(next.append(List.of(entry("priya:1")))).containsExactly(Placement.of(Acceptance.DUPLICATE));
    }

    private List<String> waiting(Tenant tenant) {
        return log().pending(tenant, 100).events().stream()
                .map(SpooledEvent::key)
                .toList();
    }

    /** The hospital claims the events' agents, and then they come. */
    private void append(Tenant owner, String... names) {
        claim(
                owner,
                Arrays.stream(names).map(EventLogContract::agentOf).distinct().toArray(String[]::new));
        send(names);
    }

    private void send(String... names) {
        log().append(Arrays.stream(names).map(EventLogContract::entry).toList());
    }

    /** Events that come before anybody claimed their agents. */
    private void quarantine(String... names) {
        assertThat(log().append(Arrays.stream(names)
                        .map(EventLogContract::entry)
                        .toList()))
                .containsOnly(Placement.of(Acceptance.QUARANTINED));
    }

    private void deliver(Tenant tenant, int count) {
        assertThat(log().delivered(log().pending(tenant, count))).isTrue();
    }

    private Set<RouteKey> claim(Tenant tenant, String... agents) {
        return claims().claim(wish(tenant, agents), NOON);
    }

    private static Registration wish(Tenant tenant, String... agents) {
        return new Registration(tenant, URI.create("http://127.0.0.1:4101"), Set.of(agents), Set.of(), END);
    }

    private static Entry entry(String name) {
        return new Entry(event(name), NOON);
    }

    private static String agentOf(String name) {
        return name.substring(0, name.indexOf(':'));
    }

    /** Named {@code agent:anything}, which is also its key. */
    private static VendorEvent event(String name) {
        return new VendorEvent(name, EventType.AGENT, Optional.of(agentOf(name)), Optional.empty(), body(name));
    }

    private static String body(String name) {
        return "{\"name\":\"" + name + "\"}";
    }
}
