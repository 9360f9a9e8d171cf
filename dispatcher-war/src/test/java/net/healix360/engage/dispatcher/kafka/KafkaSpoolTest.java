package net.healix360.engage.dispatcher.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.healix360.engage.dispatcher.control.Claims;
import net.healix360.engage.dispatcher.control.EventLog;
import net.healix360.engage.dispatcher.control.EventLog.Entry;
import net.healix360.engage.dispatcher.control.EventLogContract;
import net.healix360.engage.dispatcher.control.Leases;
import net.healix360.engage.dispatcher.control.Spool;
import net.healix360.engage.dispatcher.entity.Acceptance;
import net.healix360.engage.dispatcher.entity.EventType;
import net.healix360.engage.dispatcher.entity.Placement;
import net.healix360.engage.dispatcher.entity.Registration;
import net.healix360.engage.dispatcher.entity.SpooledEvent;
import net.healix360.engage.dispatcher.entity.VendorEvent;
import net.healix360.engage.dispatcher.fixture.EmbeddedKafka;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class KafkaSpoolTest implements EventLogContract {
    @RegisterExtension
    static final EmbeddedKafka KAFKA = new EmbeddedKafka();

    private final List<KafkaAccount> open = new ArrayList<>();
    private Spool mine;
    private Spool another;

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
    public Leases leases() {
        return mine.leases();
    }

    @Override
    public Leases leasesOfAnother() {
        if (another == null) {
            another = opened();
        }
        return another.leases();
    }

    @Override
    public EventLog reopened() {
        return opened().log();
    }

    @Test
    void whatOutlivesItsRecordsIsThereForTheNextProcess() {
        Registration claim =
                new Registration(RAMAIAH, URI.create("http://127.0.0.1:4101"), Set.of("priya"), Set.of(), END);
        claims().claim(claim, NOON);
        log().append(List.of(entry("1"), entry("2"), entry("3")));
        log().delivered(log().pending(RAMAIAH, 2));
        log().bury(log().pending(RAMAIAH, 1), "HTTP 422");
        log().trim(Instant.now().plusSeconds(3_600));

        Spool next = opened();
        assertThat(next.claims().all()).containsExactly(claim);
        assertThat(next.log().deliveredCount(RAMAIAH)).isEqualTo(2);
        assertThat(next.log().depth(RAMAIAH)).isZero();
        assertThat(next.log().deadLetters(RAMAIAH, 10)).hasSize(1).allSatisfy((event, reason) -> {
            assertThat(event.key()).isEqualTo("3");
            assertThat(reason).isEqualTo("HTTP 422");
        });
        assertThat(next.log().append(List.of(entry("4")))).containsExactly(Placement.inLane(RAMAIAH));
        await().untilAsserted(() ->
                assertThat(log().pending(RAMAIAH, 10)).isEqualTo(next.log().pending(RAMAIAH, 10)));
    }

    @Test
    void whatStillWaitsIsNotDroppedWithWhatStoodBefore() {
        claims().claim(
                        new Registration(RAMAIAH, URI.create("http://127.0.0.1:4101"), Set.of("priya"), Set.of(), END),
                        NOON);
        log().append(List.of(entry("1")));
        log().delivered(log().pending(RAMAIAH, 1));
        log().trim(Instant.now().plusSeconds(3_600));
        log().append(IntStream.range(2, 900).mapToObj(n -> entry("" + n)).toList());
        log().delivered(log().pending(RAMAIAH, 500));
        log().trim(NOON.minusSeconds(1));

        EventLog next = reopened();
        assertThat(next.pending(RAMAIAH, 1_000).events())
                .extracting(SpooledEvent::key)
                .containsExactlyElementsOf(
                        IntStream.range(502, 900).mapToObj(n -> "" + n).toList());
        assertThat(next.append(List.of(entry("2")))).containsExactly(Placement.of(Acceptance.DUPLICATE));
        assertThat(next.deliveredCount(RAMAIAH)).isEqualTo(501);
    }

    @Test
    void aSpoolThatCannotBeReachedPromisesNothing() {
        try (KafkaAccount nobodys = EmbeddedKafka.openNobodys()) {
            EventLog unreachable = nobodys.spool().log();
            List<Entry> entries = List.of(entry("1"));

            assertThatThrownBy(() -> unreachable.append(entries)).isInstanceOf(EventLog.UnavailableException.class);
            assertThatThrownBy(() -> unreachable.pending(RAMAIAH, 1)).isInstanceOf(EventLog.UnavailableException.class);
            assertThatThrownBy(unreachable::lanes).isInstanceOf(EventLog.UnavailableException.class);
        }
    }

    private static Entry entry(String key) {
        return new Entry(
                new VendorEvent(key, EventType.AGENT, Optional.of("priya"), Optional.empty(), "{\"n\":" + key + "}"),
                NOON);
    }
}
