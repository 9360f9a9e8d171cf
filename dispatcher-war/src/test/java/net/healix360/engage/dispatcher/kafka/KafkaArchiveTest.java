package net.healix360.engage.dispatcher.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.healix360.engage.dispatcher.control.Archive;
import net.healix360.engage.dispatcher.control.ArchiveContract;
import net.healix360.engage.dispatcher.control.ClaimConflicts;
import net.healix360.engage.dispatcher.control.Claims;
import net.healix360.engage.dispatcher.control.EventLog;
import net.healix360.engage.dispatcher.control.EventLog.Entry;
import net.healix360.engage.dispatcher.control.Spool;
import net.healix360.engage.dispatcher.entity.EventStatus;
import net.healix360.engage.dispatcher.entity.EventType;
import net.healix360.engage.dispatcher.entity.RefusedClaim;
import net.healix360.engage.dispatcher.entity.Registration;
import net.healix360.engage.dispatcher.entity.ReplayOutcome;
import net.healix360.engage.dispatcher.entity.RouteKey;
import net.healix360.engage.dispatcher.entity.SpooledEvent;
import net.healix360.engage.dispatcher.entity.VendorEvent;
import net.healix360.engage.dispatcher.fixture.EmbeddedKafka;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class KafkaArchiveTest implements ArchiveContract {
    @RegisterExtension
    static final EmbeddedKafka KAFKA = new EmbeddedKafka();

    private final List<KafkaAccount> open = new ArrayList<>();
    private Spool mine;

    @BeforeEach
    void open() {
        mine = opened();
    }

    @AfterEach
    void close() {
        open.forEach(KafkaAccount::close);
    }

    private Spool opened() {
        KafkaAccount account = KAFKA.open();
        open.add(account);
        return account.spool();
    }

    @Override
    public EventLog log() {
        return mine.log();
    }

    @Override
    public Claims claims() {
        return mine.claims();
    }

    @Override
    public Archive archive() {
        return mine.archive();
    }

    @Override
    public ClaimConflicts conflicts() {
        return mine.conflicts();
    }

    @Test
    void aSearchBeginsInTheLogWhereItsTimeBegins() {
        claim("priya");
        send(1, 4);
        log().delivered(log().pending(RAMAIAH, 3));
        Instant written = Instant.now();

        assertThat(pageFrom(written.minusSeconds(60))).containsExactly("1", "2", "3");
        assertThat(pageFrom(written.plus(Duration.ofHours(1)))).isEmpty();
    }

    @Test
    void whatOneReplaysWaitsForAllAndForTheNextProcess() {
        Spool other = opened();
        claim("priya");
        send(1, 2);
        log().delivered(log().pending(RAMAIAH, 1));

        assertThat(replay("1")).containsExactly(ReplayOutcome.REPLAYED);
        assertThat(other.archive().replay(List.of("1"), NOON)).containsExactly(ReplayOutcome.WAITING);
        assertThat(opened().log().pending(RAMAIAH, 10))
                .isEqualTo(log().pending(RAMAIAH, 10))
                .satisfies(batch -> assertThat(batch.first().waitingSince()).isEqualTo(NOON.plusSeconds(60)));
    }

    @Test
    void aDeadLetterThatWasReplayedStaysOutOfTheDeadLettersWhenItsRecordsAreDropped() {
        claim("priya");
        send(1, 3);
        log().bury(log().pending(RAMAIAH, 1), "refused");
        log().bury(log().pending(RAMAIAH, 1), "refused too");
        replay("1");
        log().delivered(log().pending(RAMAIAH, 1));
        log().trim(Instant.now().plusSeconds(3_600));

        Spool next = opened();
        assertThat(next.log().deadLetters(RAMAIAH, 10).keySet())
                .extracting(SpooledEvent::key)
                .containsExactly("2");
        assertThat(next.archive().find("2").orElseThrow().status()).isEqualTo(EventStatus.DEAD);
        assertThat(next.archive().replay(List.of("2"), NOON)).containsExactly(ReplayOutcome.REPLAYED);
        await().untilAsserted(() ->
                assertThat(log().pending(RAMAIAH, 10)).isEqualTo(next.log().pending(RAMAIAH, 10)));
    }

    @Test
    void deadLettersAreForgottenAfterThirtyDays() {
        claim("priya");
        send(1, 2);
        log().bury(log().pending(RAMAIAH, 1), "refused");
        log().trim(Instant.now().plus(Duration.ofDays(29)));
        assertThat(log().deadLetters(RAMAIAH, 10)).hasSize(1);

        log().trim(Instant.now().plus(Duration.ofDays(31)));
        assertThat(log().deadLetters(RAMAIAH, 10)).isEmpty();
        assertThat(archive().find("1")).isEmpty();
    }

    @Test
    void whatTwoHospitalsWantOutlivesItsRecords() {
        claim("priya");
        claims().claim(
                        new Registration(GLOBAL, URI.create("http://127.0.0.1:4102"), Set.of("priya"), Set.of(), END),
                        NOON);
        log().trim(Instant.now());

        assertThat(opened().conflicts().all())
                .containsExactly(new RefusedClaim(GLOBAL, RouteKey.agent("priya"), RAMAIAH, NOON));
    }

    private List<String> pageFrom(Instant from) {
        String end = archive().end(RAMAIAH);
        String after = archive().kept(RAMAIAH, from, "", end, 10).next().orElseThrow();
        return archive().kept(RAMAIAH, from, after, end, 10).events().stream()
                .map(SpooledEvent::key)
                .toList();
    }

    private List<ReplayOutcome> replay(String key) {
        return archive().replay(List.of(key), NOON.plusSeconds(60));
    }

    private void claim(String agent) {
        claims().claim(
                        new Registration(RAMAIAH, URI.create("http://127.0.0.1:4101"), Set.of(agent), Set.of(), END),
                        NOON);
    }

    /** Priya's events with these numbers as their keys. */
    private void send(int from, int before) {
        log().append(IntStream.range(from, before)
                .mapToObj(number -> new Entry(
                        new VendorEvent(
                                Integer.toString(number),
                                EventType.AGENT,
                                Optional.of("priya"),
                                Optional.empty(),
                                "{\"n\":" + number + "}"),
                        NOON))
                .toList());
    }
}
