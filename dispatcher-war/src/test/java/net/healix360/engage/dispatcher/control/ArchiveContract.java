package net.healix360.engage.dispatcher.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.dispatcher.control.EventLog.Entry;
import net.healix360.engage.dispatcher.entity.Acceptance;
import net.healix360.engage.dispatcher.entity.EventStory;
import net.healix360.engage.dispatcher.entity.EventType;
import net.healix360.engage.dispatcher.entity.KeptPage;
import net.healix360.engage.dispatcher.entity.Placement;
import net.healix360.engage.dispatcher.entity.RefusedClaim;
import net.healix360.engage.dispatcher.entity.Registration;
import net.healix360.engage.dispatcher.entity.ReplayOutcome;
import net.healix360.engage.dispatcher.entity.RouteKey;
import net.healix360.engage.dispatcher.entity.SpooledEvent;
import net.healix360.engage.dispatcher.entity.Tenant;
import net.healix360.engage.dispatcher.entity.VendorEvent;
import org.junit.jupiter.api.Test;

/** What a spool promises to who looks back: where each event stands, and that it can be sent once more to its own hospital only. */
public interface ArchiveContract {
    Tenant RAMAIAH = new Tenant("ramaiah");
    Tenant GLOBAL = new Tenant("global");
    Instant NOON = Instant.parse("2026-04-10T06:30:00Z");

    /** When claims made at noon end. */
    Instant END = NOON.plusSeconds(90);

    /** An empty spool. */
    EventLog log();

    /** Whose the events of this spool are. */
    Claims claims();

    /** What this spool keeps of what went through its lanes. */
    Archive archive();

    /** What two want. */
    ClaimConflicts conflicts();

    @Test
    default void theStoryOfAnEventIsFoundByItsKeyWhereverItStands() {
        append(RAMAIAH, "priya:dead", "priya:delivered", "priya:waits");
        log().bury(log().pending(RAMAIAH, 1), "HTTP 422 no");
        deliver(RAMAIAH, 1);
        quarantine("nobody:1");

        assertThat(status("priya:dead")).isEqualTo("dead ramaiah HTTP 422 no");
        assertThat(status("priya:delivered")).isEqualTo("delivered ramaiah");
        assertThat(status("priya:waits")).isEqualTo("accepted ramaiah");
        assertThat(status("nobody:1")).isEqualTo("quarantined");
        assertThat(archive().find("priya:never")).isEmpty();
    }

    @Test
    default void theStoryFollowsAnEventOutOfTheQuarantine() {
        quarantine("priya:1");
        claim(RAMAIAH, "priya");
        assertThat(status("priya:1")).isEqualTo("accepted ramaiah");

        deliver(RAMAIAH, 1);
        assertThat(status("priya:1")).isEqualTo("delivered ramaiah");
    }

    @Test
    default void aReplayedEventStandsAtTheEndOfItsLaneWithItsKeyAndIsStillNoNewOne() {
        append(RAMAIAH, "priya:1", "priya:2");
        deliver(RAMAIAH, 2);
        send("priya:3");

        assertThat(replay("priya:1")).containsExactly(ReplayOutcome.REPLAYED);
        assertThat(waiting(RAMAIAH)).containsExactly("priya:3", "priya:1");
        assertThat(log().depth(RAMAIAH)).isEqualTo(2);
        SpooledEvent again = log().pending(RAMAIAH, 2).last();
        assertThat(again.body()).isEqualTo(body("priya:1"));
        assertThat(again.acceptedAt()).isEqualTo(NOON);
        assertThat(again.waitingSince()).isEqualTo(NOON.plusSeconds(60));
        assertThat(status("priya:1")).isEqualTo("accepted ramaiah");
        assertThat(log().append(List.of(entry("priya:1")))).containsExactly(Placement.of(Acceptance.DUPLICATE));

        deliver(RAMAIAH, 2);
        assertThat(log().depth(RAMAIAH)).isZero();
        assertThat(status("priya:1")).isEqualTo("delivered ramaiah");
        assertThat(replay("priya:1")).containsExactly(ReplayOutcome.REPLAYED);
    }

    @Test
    default void aReplayedDeadLetterLeavesTheDeadLettersAndMayBecomeOneAgain() {
        append(RAMAIAH, "priya:1", "priya:2");
        log().bury(log().pending(RAMAIAH, 1), "refused");
        deliver(RAMAIAH, 1);

        assertThat(replay("priya:1")).containsExactly(ReplayOutcome.REPLAYED);
        assertThat(log().deadLetters(RAMAIAH, 10)).isEmpty();
        assertThat(waiting(RAMAIAH)).containsExactly("priya:1");

        log().bury(log().pending(RAMAIAH, 1), "refused again");
        assertThat(status("priya:1")).isEqualTo("dead ramaiah refused again");
        assertThat(log().deadLetters(RAMAIAH, 10)).hasSize(1);
        assertThat(log().depth(RAMAIAH)).isZero();
    }

    @Test
    default void whatWaitsOrIsHeldOrIsUnknownIsNotReplayed() {
        append(RAMAIAH, "priya:1");
        quarantine("nobody:1");

        assertThat(replay("priya:1", "nobody:1", "priya:never"))
                .containsExactly(ReplayOutcome.WAITING, ReplayOutcome.QUARANTINED, ReplayOutcome.UNKNOWN);
        assertThat(log().depth(RAMAIAH)).isEqualTo(1);
        assertThat(log().quarantined(Optional.empty(), 10)).hasSize(1);
    }

    @Test
    default void anEventIsReplayedOnlyWhileNoOtherHospitalOwnsItsAgent() {
        append(RAMAIAH, "priya:1", "arjun:2");
        log().bury(log().pending(RAMAIAH, 1), "refused");
        deliver(RAMAIAH, 1);
        claims().giveUp(RAMAIAH);
        claim(GLOBAL, "priya");

        assertThat(replay("priya:1", "arjun:2")).containsExactly(ReplayOutcome.FOREIGN, ReplayOutcome.REPLAYED);
        assertThat(waiting(RAMAIAH)).containsExactly("arjun:2");
        assertThat(waiting(GLOBAL)).isEmpty();
        assertThat(log().deadLetters(RAMAIAH, 10)).hasSize(1);
        assertThat(archive().replay(List.of("priya:1"), END))
                .as("after the end of the other's claim")
                .containsExactly(ReplayOutcome.REPLAYED);
    }

    @Test
    default void whatIsKeptOfALaneIsReadInItsOrderWithItsDeadLettersAndWithoutWhatWaits() {
        append(RAMAIAH, "priya:1", "priya:2", "priya:3", "priya:4");
        deliver(RAMAIAH, 1);
        log().bury(log().pending(RAMAIAH, 1), "refused");
        deliver(RAMAIAH, 1);

        assertThat(kept(RAMAIAH, 10)).containsExactly("priya:1", "priya:2", "priya:3");
        assertThat(kept(RAMAIAH, 1)).containsExactly("priya:1", "priya:2", "priya:3");
        assertThat(kept(GLOBAL, 10)).isEmpty();
    }

    @Test
    default void aDeadLetterOutlivesItsPlaceInTheLane() {
        append(RAMAIAH, "priya:1", "priya:2");
        log().bury(log().pending(RAMAIAH, 1), "refused");
        deliver(RAMAIAH, 1);
        send("priya:3");
        log().trim(Instant.now().plusSeconds(3_600));

        assertThat(kept(RAMAIAH, 10)).startsWith("priya:1").doesNotContain("priya:3");
        assertThat(replay("priya:1")).containsExactly(ReplayOutcome.REPLAYED);
        assertThat(waiting(RAMAIAH)).containsExactly("priya:3", "priya:1");
    }

    @Test
    default void whatTwoHospitalsWantIsRememberedUntilItIsSettled() {
        claim(RAMAIAH, "priya");
        claim(GLOBAL, "priya", "maria");
        assertThat(conflicts().all()).containsExactly(new RefusedClaim(GLOBAL, RouteKey.agent("priya"), RAMAIAH, NOON));

        claims().giveUp(RAMAIAH);
        claim(GLOBAL, "priya", "maria");
        assertThat(conflicts().all()).isEmpty();
    }

    @Test
    default void whoGivesUpWhatItWasRefusedAsksForNothingAnyMore() {
        claim(RAMAIAH, "priya");
        claim(GLOBAL, "priya");
        claim(GLOBAL, "maria");
        assertThat(conflicts().all()).isEmpty();

        claim(GLOBAL, "priya");
        claims().giveUp(GLOBAL);
        assertThat(conflicts().all()).isEmpty();
    }

    private List<ReplayOutcome> replay(String... keys) {
        return archive().replay(List.of(keys), NOON.plusSeconds(60));
    }

    /** Status, lane and reason in one line. */
    private String status(String key) {
        EventStory story = archive().find(key).orElseThrow();
        assertThat(story.event().key()).isEqualTo(key);
        return (story.status().wireName() + " " + story.lane().map(Tenant::name).orElse("") + " "
                        + story.reason().orElse(""))
                .trim();
    }

    private List<String> kept(Tenant lane, int page) {
        List<String> keys = new ArrayList<>();
        String end = archive().end(lane);
        Optional<String> after = Optional.of("");
        while (after.isPresent()) {
            KeptPage next = archive().kept(lane, Instant.EPOCH, after.get(), end, page);
            next.events().forEach(event -> keys.add(event.key()));
            after = next.next();
        }
        return keys;
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
                Arrays.stream(names).map(ArchiveContract::agentOf).distinct().toArray(String[]::new));
        send(names);
    }

    private void send(String... names) {
        log().append(Arrays.stream(names).map(ArchiveContract::entry).toList());
    }

    /** Events that come before anybody claimed their agents. */
    private void quarantine(String... names) {
        assertThat(log().append(Arrays.stream(names).map(ArchiveContract::entry).toList()))
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
