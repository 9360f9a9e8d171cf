package net.healix360.engage.dispatcher.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.dispatcher.entity.EventType;
import net.healix360.engage.dispatcher.entity.Registration;
import net.healix360.engage.dispatcher.entity.RouteKey;
import net.healix360.engage.dispatcher.entity.SpooledEvent;
import net.healix360.engage.dispatcher.entity.Tenant;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;

/** A record of the topic as it is read, the counterpart of {@link Draft}. */
record Line(Kind kind, ConsumerRecord<byte[], byte[]> from) {
    private static final int OVERHEAD = 300;

    /** @throws IllegalArgumentException when the record is none of ours */
    static Line of(ConsumerRecord<byte[], byte[]> record) {
        if (record.key() == null) {
            throw new IllegalArgumentException("a record without a kind");
        }
        return new Line(Kind.valueOf(new String(record.key(), UTF_8)), record);
    }

    long offset() {
        return from.offset();
    }

    /** By the broker's clock, which is one for all dispatchers; milliseconds. */
    long writtenAt() {
        return from.timestamp();
    }

    Optional<String> writer() {
        return find(Fact.WRITER);
    }

    String text(String fact) {
        return find(fact)
                .orElseThrow(
                        () -> new IllegalArgumentException("a record of kind " + kind + " without \"" + fact + '"'));
    }

    private Optional<String> find(String fact) {
        return Optional.ofNullable(from.headers().lastHeader(fact)).map(Line::text);
    }

    long number(String fact) {
        return Long.parseLong(text(fact));
    }

    Instant instant(String fact) {
        return Instant.ofEpochMilli(number(fact));
    }

    Tenant tenant() {
        return new Tenant(text(Fact.TENANT));
    }

    RouteKey route() {
        return new RouteKey(text(Fact.ROUTE));
    }

    Registration wish() {
        Set<RouteKey> routes = new HashSet<>();
        from.headers().headers(Fact.ROUTE).forEach(header -> routes.add(new RouteKey(text(header))));
        return Registration.of(tenant(), URI.create(text(Fact.URL)), routes, instant(Fact.UNTIL));
    }

    SpooledEvent event(Place place) {
        return new SpooledEvent(
                place.text(),
                text(Fact.KEY),
                EventType.ofWireName(text(Fact.TYPE)),
                text(Fact.ROUTE),
                instant(Fact.ACCEPTED_AT),
                new String(from.value(), UTF_8),
                Instant.ofEpochMilli(waitingSince()));
    }

    /** Since when the event waits that it carries, in milliseconds. */
    long waitingSince() {
        return find(Fact.REPLAYED_AT).map(Long::parseLong).orElseGet(() -> number(Fact.ACCEPTED_AT));
    }

    /** About so much memory does it take. */
    int size() {
        return OVERHEAD + Math.max(0, from.serializedValueSize());
    }

    private static String text(Header header) {
        return new String(header.value(), UTF_8);
    }
}
