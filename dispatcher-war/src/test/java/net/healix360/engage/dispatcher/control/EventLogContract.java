package net.healix360.engage.dispatcher.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.healix360.engage.dispatcher.control.EventLog.Entry;
import net.healix360.engage.dispatcher.entity.Acceptance;
import net.healix360.engage.dispatcher.entity.EventType;
import net.healix360.engage.dispatcher.entity.RouteKey;
import net.healix360.engage.dispatcher.entity.SpooledEvent;
import net.healix360.engage.dispatcher.entity.Tenant;
import net.healix360.engage.dispatcher.entity.VendorEvent;
import org.junit.jupiter.api.Test;

/** What every spool promises, whatever it is made of. */
public interface EventLogContract {
    Tenant RAMAIAH = new Tenant("ramaiah");
    Tenant GLOBAL = new Tenant("global");
    Instant NOON = Instant.parse("2026-04-10T06:30:00Z");

    /** An empty spool. */
    EventLog log();

    /** The same spool as another process finds it. */
    EventLog reopened();

    @Test
    default void eventsStandInTheLaneInTheOrderInWhichTheyCame() {
        append(RAMAIAH, "priya:ring", "arjun:ring", "priya:answer");

        assertThat(waiting(RAMAIAH)).containsExactly("priya:ring", "arjun:ring", "priya:answer");
    }

    @Test
    default void appendTellsForEachEventWhatBecameOfIt() {
        List<Acceptance> results = log().append(List.of(
                owned(RAMAIAH, "priya:ring"),
                new Entry(event("nobody:ring"), Optional.empty(), NOON),
                owned(RAMAIAH, "priya:ring"),
                owned(GLOBAL, "maria:ring")));

        assertThat(results)
                .containsExactly(
                        Acceptance.ACCEPTED, Acceptance.QUARANTINED, Acceptance.DUPLICATE, Acceptance.ACCEPTED);
    }

    @Test
    default void anEventGoesOnAsTheVendorWroteIt() {
        String body = "{\"agentId\":\"Priya\", \"text\":\"ನಮಸ್ಕಾರ \\u0000 \\\"quoted\\\"\"}";
        VendorEvent event = new VendorEvent("k1", EventType.CALL, Optional.of("priya"), Optional.empty(), body);
        log().append(List.of(new Entry(event, Optional.of(RAMAIAH), NOON)));

        SpooledEvent spooled = log().pending(RAMAIAH, 10).get(0);
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
        long released = log().release(Set.of(RouteKey.agent("priya"), RouteKey.agent("Arjun")), RAMAIAH);
        append(RAMAIAH, "arjun:7", "priya:8");

        assertThat(released).isEqualTo(5);
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
        log().release(Set.of(RouteKey.agent("priya"), RouteKey.agent("arjun")), RAMAIAH);

        assertThat(log().pending(RAMAIAH, 2_000)).extracting(SpooledEvent::key).containsExactly(names);
        assertThat(log().depth(RAMAIAH)).isEqualTo(1_300);
    }

    @Test
    default void whatWasReleasedIsNotReleasedAgain() {
        quarantine("priya:1");
        Set<RouteKey> keys = Set.of(RouteKey.agent("priya"));

        assertThat(log().release(keys, RAMAIAH)).isEqualTo(1);
        assertThat(log().release(keys, RAMAIAH)).isZero();
        assertThat(waiting(RAMAIAH)).containsExactly("priya:1");
    }

    @Test
    default void aDidIsReleasedToTheHospitalThatClaimsIt() {
        VendorEvent call = new VendorEvent(
                "did-call",
                EventType.CALL,
                Optional.empty(),
                Optional.of("918041763400"),
                "{\"did\":\"918041763400\"}");
        log().append(List.of(new Entry(call, Optional.empty(), NOON)));
        log().release(Set.of(RouteKey.did("918041763400")), GLOBAL);

        assertThat(waiting(GLOBAL)).containsExactly("did-call");
    }

    @Test
    default void deliveredMovesThePlaceInTheLane() {
        append(RAMAIAH, "priya:1", "priya:2", "priya:3");
        String second = log().pending(RAMAIAH, 3).get(1).position();
        log().delivered(RAMAIAH, second, 2);

        assertThat(waiting(RAMAIAH)).containsExactly("priya:3");
        assertThat(log().isDelivered(RAMAIAH, second)).isTrue();
        assertThat(log().isDelivered(RAMAIAH, log().pending(RAMAIAH, 1).get(0).position()))
                .isFalse();
        assertThat(log().deliveredCount(RAMAIAH)).isEqualTo(2);
    }

    @Test
    default void pendingGivesNoMoreThanAsked() {
        append(RAMAIAH, "priya:1", "priya:2", "priya:3");

        assertThat(log().pending(RAMAIAH, 2)).extracting(SpooledEvent::key).containsExactly("priya:1", "priya:2");
    }

    @Test
    default void aBuriedEventLeavesTheLaneAndKeepsItsReason() {
        append(RAMAIAH, "priya:1", "priya:2");
        log().bury(RAMAIAH, log().pending(RAMAIAH, 1).get(0), "HTTP 422 \"no\"");

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
        log().bury(RAMAIAH, log().pending(RAMAIAH, 1).get(0), "refused");
        assertThat(log().depth(RAMAIAH)).isEqualTo(1);

        log().release(Set.of(RouteKey.agent("arjun")), RAMAIAH);
        assertThat(log().depth(RAMAIAH)).isEqualTo(2);
        assertThat(log().depth(GLOBAL)).isZero();
    }

    @Test
    default void theOldestPendingIsTheFirstThatWaits() {
        log().append(List.of(new Entry(event("priya:1"), Optional.of(RAMAIAH), NOON)));
        log().append(List.of(new Entry(event("priya:2"), Optional.of(RAMAIAH), NOON.plusSeconds(60))));
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
        log().append(List.of(new Entry(event("old:1"), Optional.empty(), NOON.minusSeconds(90_000))));
        quarantine("young:1");
        log().trim(NOON.minusSeconds(86_400));

        assertThat(log().quarantined(Optional.empty(), 10))
                .extracting(SpooledEvent::key)
                .containsExactly("young:1");
        assertThat(log().release(Set.of(RouteKey.agent("old")), RAMAIAH)).isZero();
    }

    @Test
    default void whatAppendReturnedIsThereForTheNextProcess() {
        append(RAMAIAH, "priya:1", "priya:2");
        quarantine("nobody:1");
        deliver(RAMAIAH, 1);

        EventLog next = reopened();
        assertThat(next.pending(RAMAIAH, 10)).extracting(SpooledEvent::key).containsExactly("priya:2");
        assertThat(next.quarantined(Optional.empty(), 10)).hasSize(1);
        assertThat(next.append(List.of(owned(RAMAIAH, "priya:1")))).containsExactly(Acceptance.DUPLICATE);
    }

    private List<String> waiting(Tenant tenant) {
        return log().pending(tenant, 100).stream().map(SpooledEvent::key).toList();
    }

    private void append(Tenant owner, String... names) {
        log().append(Arrays.stream(names).map(name -> owned(owner, name)).toList());
    }

    private void quarantine(String... names) {
        log().append(Stream.of(names)
                .map(name -> new Entry(event(name), Optional.empty(), NOON))
                .toList());
    }

    private void deliver(Tenant tenant, int count) {
        List<SpooledEvent> batch = log().pending(tenant, count);
        log().delivered(tenant, batch.get(count - 1).position(), count);
    }

    private static Entry owned(Tenant owner, String name) {
        return new Entry(event(name), Optional.of(owner), NOON);
    }

    /** Named {@code agent:anything}, which is also its key. */
    private static VendorEvent event(String name) {
        String agent = name.substring(0, name.indexOf(':'));
        return new VendorEvent(name, EventType.AGENT, Optional.of(agent), Optional.empty(), body(name));
    }

    private static String body(String name) {
        return "{\"name\":\"" + name + "\"}";
    }
}
