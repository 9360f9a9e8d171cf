package net.healix360.engage.dispatcher.kafka;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import net.healix360.engage.dispatcher.entity.SpooledEvent;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;

/** A record to be written: its kind in the key, its facts in headers, a vendor's body as the value. */
final class Draft {
    private final Kind kind;
    private final List<Header> facts = new ArrayList<>();
    private byte[] body;

    private Draft(Kind kind) {
        this.kind = kind;
    }

    static Draft of(Kind kind) {
        return new Draft(kind);
    }

    /** A record that carries this event whole. */
    static Draft of(Kind kind, SpooledEvent event) {
        Draft draft = of(kind).with(Fact.KEY, event.key())
                .with(Fact.ROUTE, event.route())
                .with(Fact.TYPE, event.type().wireName())
                .with(Fact.ACCEPTED_AT, event.acceptedAt().toEpochMilli())
                .body(event.body());
        return event.waitingSince().equals(event.acceptedAt())
                ? draft
                : draft.with(Fact.REPLAYED_AT, event.waitingSince().toEpochMilli());
    }

    Draft with(String fact, String value) {
        facts.add(new RecordHeader(fact, value.getBytes(UTF_8)));
        return this;
    }

    Draft with(String fact, long value) {
        return with(fact, Long.toString(value));
    }

    Draft body(String text) {
        body = text.getBytes(UTF_8);
        return this;
    }

    ProducerRecord<byte[], byte[]> on(String topic) {
        return new ProducerRecord<>(topic, 0, kind.name().getBytes(UTF_8), body, facts);
    }
}
