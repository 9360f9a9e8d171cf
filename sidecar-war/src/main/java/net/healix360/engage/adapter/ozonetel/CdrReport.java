package net.healix360.engage.adapter.ozonetel;

import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.stream.JsonParser;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.healix360.engage.calls.entity.Ucid;
import net.healix360.engage.telephony.control.TelephonySettings;
import net.healix360.engage.telephony.entity.CallDetail;

/** A report of call details, read row by row as it arrives: other hospitals' rows and raw text do not fill the memory. */
final class CdrReport implements ReplyReader<CdrReport> {
    private static final String ROWS = "details";
    private static final int LONGEST_REFUSAL = 64 * 1024;
    private static final int OK = 200;

    private final CdrLegReader legs;
    private final Map<Ucid, CdrCall> calls = new LinkedHashMap<>();
    private Verdict verdict;

    CdrReport(CdrLegReader legs) {
        this.legs = legs;
    }

    Verdict verdict() {
        return verdict;
    }

    List<CallDetail> calls(ZoneId zone, TelephonySettings texts) {
        return calls.values().stream().map(call -> call.detail(zone, texts)).toList();
    }

    @Override
    public CdrReport read(int status, Optional<Duration> retryAfter, InputStream body) throws IOException {
        calls.clear();
        if (status == OK) {
            verdict = rows(body);
        } else {
            String text = new String(body.readNBytes(LONGEST_REFUSAL), StandardCharsets.UTF_8);
            verdict = ReplyClassifier.of(new VendorReply(status, retryAfter, text));
        }
        return this;
    }

    private Verdict rows(InputStream body) {
        JsonObjectBuilder envelope = Json.createObjectBuilder();
        try (JsonParser json = Json.createParser(body)) {
            if (json.next() != JsonParser.Event.START_OBJECT) {
                return unreadable();
            }
            while (json.hasNext() && json.next() == JsonParser.Event.KEY_NAME) {
                member(json, json.getString(), envelope);
            }
        } catch (JsonException cutOrNoJson) {
            return unreadable();
        }
        return ReplyClassifier.of(VendorReply.of(OK, envelope.build().toString()));
    }

    private void member(JsonParser json, String name, JsonObjectBuilder envelope) {
        if (json.next() == JsonParser.Event.START_ARRAY && name.equals(ROWS)) {
            while (json.next() == JsonParser.Event.START_OBJECT) {
                keep(json.getObject());
            }
            envelope.add(ROWS, Json.createArrayBuilder());
        } else {
            envelope.add(name, json.getValue());
        }
    }

    private void keep(JsonObject row) {
        legs.read(new VendorFields(row)).ifPresent(leg -> calls.computeIfAbsent(leg.call(), id -> new CdrCall())
                .add(leg));
    }

    private static Verdict unreadable() {
        return ReplyClassifier.of(VendorReply.of(OK, ""));
    }
}
