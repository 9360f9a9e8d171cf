package net.healix360.engage.replica;

import static net.healix360.engage.replica.entity.RecordKind.LEAD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import net.healix360.engage.fixture.Fired;
import net.healix360.engage.fixture.LocalCopy;
import net.healix360.engage.fixture.TurnableClock;
import net.healix360.engage.replica.control.ChangeHints;
import net.healix360.engage.replica.control.Recount;
import net.healix360.engage.replica.control.Replica;
import net.healix360.engage.replica.control.Sweep;
import net.healix360.engage.replica.control.UnavailableException;
import net.healix360.engage.replica.entity.ChangeHint;
import net.healix360.engage.replica.entity.PlatformRecord;
import net.healix360.engage.replica.entity.PlatformWrite;
import net.healix360.engage.replica.entity.RecordsChanged;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The local copy over its real database, against a platform in memory. */
class ReplicaTest {
    private static final Instant NOON = Instant.parse("2026-04-10T06:30:00Z");

    @TempDir
    private Path directory;

    private final MemoryPlatform platform = new MemoryPlatform();
    private final List<RecordsChanged> changes = new ArrayList<>();
    private final Fired<RecordsChanged> changed = new Fired<>(changes::add);
    private final TurnableClock clock = new TurnableClock(NOON);
    private LocalCopy volume;
    private Sweep sweep;
    private Recount recount;
    private ChangeHints hints;
    private Replica replica;

    @BeforeEach
    void open() {
        volume = new LocalCopy(directory, clock);
        sweep = new Sweep(platform, volume.store(), changed, clock);
        recount = new Recount(platform, volume.store(), changed);
        hints = new ChangeHints(platform, volume.store(), changed);
        replica = new Replica(sweep, recount, volume.store(), volume.records(), clock);
    }

    @AfterEach
    void close() {
        volume.close();
    }

    @Test
    void theFirstReadingTakesEverything() {
        List<String> ids = platformHas(10);
        sweep.run(LEAD);

        assertThat(here()).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(volume.store().state(LEAD).complete()).isTrue();
        assertThat(changes.stream().flatMap(change -> change.ids().stream())).hasSize(10);
    }

    @Test
    void aSweepReadsOnlyWhatHasChangedAndTellsOnlyWhatIsNew() {
        List<String> ids = platformHas(10);
        sweep.run(LEAD);
        clock.forward(Duration.ofMinutes(10));
        platform.put(lead(ids.get(3), "Changed", clock.instant()));
        platform.calls = 0;
        changes.clear();
        sweep.run(LEAD);

        assertThat(platform.calls).isEqualTo(1);
        assertThat(changes).containsExactly(new RecordsChanged(LEAD, Set.of(ids.get(3))));
        assertThat(name(ids.get(3))).contains("Changed");
    }

    @Test
    void aDeletedRecordDisappearsAndARestoredOneComesBack() {
        String id = platformHas(2).get(0);
        sweep.run(LEAD);
        clock.forward(Duration.ofMinutes(5));
        PlatformRecord alive = platform.records.get(id);
        platform.put(deleted(alive, clock.instant()));
        sweep.run(LEAD);
        assertThat(name(id)).isEmpty();

        clock.forward(Duration.ofMinutes(5));
        platform.put(lead(id, "Back", clock.instant()));
        sweep.run(LEAD);
        assertThat(name(id)).contains("Back");
    }

    @Test
    void aChangeThatBecameVisibleLateIsStillFound() {
        platformHas(2);
        sweep.run(LEAD);
        clock.forward(Duration.ofMinutes(1));
        platform.put(lead(id(), "Newest", clock.instant()));
        sweep.run(LEAD);
        String late = id();
        platform.put(lead(late, "Committed late", clock.instant().minusSeconds(20)));
        clock.forward(Duration.ofMinutes(1));
        sweep.run(LEAD);

        assertThat(name(late)).contains("Committed late");
    }

    @Test
    void anInterruptedFirstReadingGoesOnWhereItWas() {
        List<String> ids = platformHas(30);
        platform.failAtCall = 6;
        assertThatThrownBy(() -> sweep.run(LEAD)).isInstanceOf(UnavailableException.class);
        assertThat(here()).hasSize(15);
        close();
        open();
        platform.calls = 0;
        platform.failAtCall = -1;
        clock.forward(Duration.ofHours(1));
        sweep.run(LEAD);

        assertThat(here()).containsExactlyInAnyOrderElementsOf(ids);
        assertThat(platform.calls).as("fewer pages than from the beginning").isLessThan(10);
    }

    @Test
    void aRebuildServesWhatIsThereAndDropsWhatIsGoneAtItsEnd() {
        List<String> ids = platformHas(9);
        sweep.run(LEAD);
        platform.records.remove(ids.get(0));
        replica.rebuild(LEAD);
        assertThat(here()).hasSize(9);

        sweep.run(LEAD);
        assertThat(here()).containsExactlyInAnyOrderElementsOf(ids.subList(1, 9));
    }

    @Test
    void aRebuildThatIsAskedForInTheMiddleOfASweepIsNotForgotten() {
        List<String> ids = platformHas(9);
        sweep.run(LEAD);
        platform.records.remove(ids.get(0));
        platform.meanwhile = () -> replica.rebuild(LEAD);
        sweep.run(LEAD);

        assertThat(volume.store().state(LEAD).complete()).isFalse();
        assertThat(replica.isReadingAsked()).isTrue();
        replica.sweepAll();
        assertThat(replica.isReadingAsked()).isFalse();
        assertThat(here()).containsExactlyInAnyOrderElementsOf(ids.subList(1, 9));
    }

    @Test
    void aRecountFindsADestroyedRecordAmongManyInFewCalls() {
        String destroyed = platformHas(500).get(77);
        sweep.run(LEAD);
        platform.records.remove(destroyed);
        platform.calls = 0;
        changes.clear();

        assertThat(recount.run(LEAD)).isEqualTo(1);
        assertThat(name(destroyed)).isEmpty();
        assertThat(platform.calls).isLessThan(15);
        assertThat(changes).containsExactly(new RecordsChanged(LEAD, Set.of(destroyed)));
        assertThat(recount.run(LEAD)).isZero();
    }

    @Test
    void aRecountFindsARecordThatTheSweepsPassedOver() {
        platformHas(100);
        sweep.run(LEAD);
        String passedOver = id();
        platform.put(lead(passedOver, "Imported with an old date", NOON.minus(Duration.ofDays(400))));
        replica.recountAll();

        assertThat(name(passedOver)).contains("Imported with an old date");
    }

    @Test
    void whatIsOnlyHereBecauseThePlatformIsStillOwedItSurvivesARecount() {
        platformHas(3);
        sweep.run(LEAD);
        String mine = id();
        volume.store().owe(PlatformWrite.ofRecord(LEAD, mine, Map.of("name", "Written during the outage")));
        recount.run(LEAD);

        assertThat(name(mine)).contains("Written during the outage");
    }

    @Test
    void webhooksThatComeTwiceOrOvertakeEachOtherChangeNothingTwice() {
        String id = id();
        ChangeHint first = told(lead(id, "First", NOON));
        ChangeHint second = told(lead(id, "Second", NOON.plusSeconds(1)));
        List.of(second, first, second).forEach(hints::offer);
        hints.apply();

        assertThat(name(id)).contains("Second");
        assertThat(changes).hasSize(1);
    }

    @Test
    void aDestroyedRecordDoesNotComeBackWithAWebhookThatWasOvertaken() {
        String id = id();
        hints.offer(told(lead(id, "Alive", NOON)));
        hints.apply();
        hints.offer(new ChangeHint(LEAD, id, Optional.empty(), true));
        hints.apply();
        hints.offer(told(lead(id, "Late", NOON.plusSeconds(1))));
        hints.apply();

        assertThat(name(id)).isEmpty();
    }

    @Test
    void anUnclearWebhookIsReadAgain() {
        String id = platformHas(1).get(0);
        hints.offer(new ChangeHint(LEAD, id, Optional.empty(), false));
        hints.apply();

        assertThat(name(id)).isPresent();
    }

    @Test
    void theLagIsTheTimeSinceTheLastSweepThatWorked() {
        platformHas(1);
        replica.sweepAll();
        clock.forward(Duration.ofSeconds(90));
        platform.failAtCall = platform.calls + 1;
        replica.sweep(LEAD);

        assertThat(replica.lag()).contains(Duration.ofSeconds(90));
        assertThat(volume.store().state(LEAD).fault()).contains("gone in the middle");
        platform.failAtCall = -1;
        replica.sweepAll();
        assertThat(replica.lag()).contains(Duration.ZERO);
        assertThat(volume.store().state(LEAD).fault()).isEmpty();
    }

    @Test
    void thereIsNoLagToTellBeforeEverythingWasReadOnce() {
        assertThat(replica.lag()).isEmpty();
    }

    private List<String> platformHas(int leads) {
        List<String> ids = IntStream.range(0, leads).mapToObj(n -> id()).toList();
        IntStream.range(0, leads)
                .forEach(n ->
                        platform.put(lead(ids.get(n), "Lead " + n, NOON.minus(Duration.ofMinutes(2L * (leads - n))))));
        return ids;
    }

    private Set<String> here() {
        return volume.ids(LEAD);
    }

    private Optional<String> name(String id) {
        return volume.records().find(LEAD, id).flatMap(lead -> lead.text("name"));
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private static ChangeHint told(PlatformRecord record) {
        return new ChangeHint(LEAD, record.id(), Optional.of(record), false);
    }

    private static PlatformRecord lead(String id, String name, Instant at) {
        return new PlatformRecord(LEAD, id, Map.of("name", name), at, at, Optional.empty());
    }

    private static PlatformRecord deleted(PlatformRecord record, Instant at) {
        return new PlatformRecord(
                LEAD, record.id(), record.fields(), record.createdAt(), record.updatedAt(), Optional.of(at));
    }
}
