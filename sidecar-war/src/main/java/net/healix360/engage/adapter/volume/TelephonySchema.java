package net.healix360.engage.adapter.volume;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import net.healix360.engage.calls.entity.Disposition;

/** What {@code telephony.json} may contain; a fault is named by its path. */
final class TelephonySchema {
    private static final Set<String> MEMBERS = Set.of(
            "version",
            "updatedAt",
            "updatedBy",
            "account",
            "sip",
            "defaultCampaign",
            "dispositions",
            "pauseReasons",
            "recordingHosts");
    private static final int LONGEST = 100;

    private final TelephonyWords usual;

    /** Says which member is wrong and what it should be. */
    static final class FaultException extends Exception {
        private static final long serialVersionUID = 1L;

        FaultException(String path, String expected) {
            super(path + " " + expected);
        }
    }

    TelephonySchema(TelephonyWords usual) {
        this.usual = usual;
    }

    TelephonyWords read(JsonObject file) throws FaultException {
        for (String member : file.keySet()) {
            if (!MEMBERS.contains(member)) {
                throw new FaultException(member, "is not known here; known are " + MEMBERS);
            }
        }
        Set<String> reasons = texts(file, "pauseReasons");
        Set<String> hosts = new LinkedHashSet<>();
        for (String host : texts(file, "recordingHosts")) {
            if (!host.matches("[A-Za-z0-9.-]+(:\\d{1,5})?")) {
                throw new FaultException("recordingHosts", "holds hosts, such as recordings.example.org");
            }
            hosts.add(host.toLowerCase(Locale.ROOT));
        }
        return new TelephonyWords(
                campaigns(file),
                reasons.isEmpty() ? usual.pauseReasons() : List.copyOf(reasons),
                hosts.isEmpty() ? usual.recordingHosts() : Set.copyOf(hosts));
    }

    private static Map<String, DispositionTexts> campaigns(JsonObject file) throws FaultException {
        Map<String, DispositionTexts> campaigns = new LinkedHashMap<>();
        JsonObject all = object("dispositions", file.getOrDefault("dispositions", JsonValue.EMPTY_JSON_OBJECT));
        for (String campaign : all.keySet()) {
            String path = "dispositions." + campaign;
            campaigns.put(campaign, dispositions(path, object(path, all.get(campaign))));
        }
        return campaigns;
    }

    private static DispositionTexts dispositions(String path, JsonObject campaign) throws FaultException {
        Map<Disposition, String> texts = new EnumMap<>(Disposition.class);
        for (Map.Entry<String, JsonValue> entry : campaign.entrySet()) {
            String place = path + "." + entry.getKey();
            var disposition = Disposition.named(entry.getKey());
            if (disposition.isEmpty()) {
                throw new FaultException(place, "is none of " + List.of(Disposition.values()));
            }
            texts.put(disposition.get(), text(place, entry.getValue()));
        }
        return new DispositionTexts(texts);
    }

    private static Set<String> texts(JsonObject file, String member) throws FaultException {
        Set<String> texts = new LinkedHashSet<>();
        JsonValue value = file.getOrDefault(member, JsonValue.EMPTY_JSON_ARRAY);
        if (!(value instanceof JsonArray array)) {
            throw new FaultException(member, "is a list of texts");
        }
        for (int i = 0; i < array.size(); i++) {
            if (!texts.add(text(member + "[" + i + "]", array.get(i)))) {
                throw new FaultException(member + "[" + i + "]", "stands there twice");
            }
        }
        return texts;
    }

    private static JsonObject object(String path, JsonValue value) throws FaultException {
        if (value instanceof JsonObject object) {
            return object;
        }
        throw new FaultException(path, "is an object");
    }

    private static String text(String path, JsonValue value) throws FaultException {
        String text = value instanceof JsonString string ? string.getString().trim() : "";
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new FaultException(path, "is a text of 1 to " + LONGEST + " characters");
        }
        return text;
    }
}
