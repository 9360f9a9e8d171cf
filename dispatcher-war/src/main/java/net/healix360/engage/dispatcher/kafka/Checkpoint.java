package net.healix360.engage.dispatcher.kafka;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.StringReader;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.healix360.engage.dispatcher.entity.RefusedClaim;
import net.healix360.engage.dispatcher.entity.Registration;
import net.healix360.engage.dispatcher.entity.RouteKey;
import net.healix360.engage.dispatcher.entity.Tenant;

/**
 * What of the fold does not follow from the events that are still kept: claims, and how far lanes were.
 *
 * @param next offset of the first record that is not in it
 * @param waited hospitals of which events are held, who must claim again
 * @param refusals what two hospitals want
 */
record Checkpoint(
        long next, List<Registration> claims, Set<Tenant> waited, List<RefusedClaim> refusals, List<LaneMark> lanes) {
    static final Checkpoint NOTHING = new Checkpoint(0, List.of(), Set.of(), List.of(), List.of());

    /** How far a lane was, and how many were delivered since ever. */
    record LaneMark(Tenant tenant, Place position, long delivered) {}

    Checkpoint {
        claims = List.copyOf(claims);
        waited = Set.copyOf(waited);
        refusals = List.copyOf(refusals);
        lanes = List.copyOf(lanes);
    }

    String toJson() {
        JsonArrayBuilder claimed = Json.createArrayBuilder();
        claims.forEach(claim -> claimed.add(Json.createObjectBuilder()
                .add("tenant", claim.tenant().name())
                .add("url", claim.callbackUrl().toString())
                .add("until", claim.expiresAt().toEpochMilli())
                .add(
                        "routes",
                        Json.createArrayBuilder(
                                claim.routeKeys().stream().map(RouteKey::text).toList()))));
        JsonArrayBuilder refused = Json.createArrayBuilder();
        refusals.forEach(refusal -> refused.add(Json.createObjectBuilder()
                .add("wisher", refusal.wisher().name())
                .add("route", refusal.route().text())
                .add("holder", refusal.holder().name())
                .add("at", refusal.at().toEpochMilli())));
        JsonArrayBuilder marks = Json.createArrayBuilder();
        lanes.forEach(mark -> marks.add(Json.createObjectBuilder()
                .add("tenant", mark.tenant().name())
                .add("position", mark.position().text())
                .add("delivered", mark.delivered())));
        return Json.createObjectBuilder()
                .add("next", next)
                .add("claims", claimed)
                .add(
                        "waited",
                        Json.createArrayBuilder(
                                waited.stream().map(Tenant::name).toList()))
                .add("refused", refused)
                .add("lanes", marks)
                .build()
                .toString();
    }

    static Checkpoint ofJson(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            JsonObject json = reader.readObject();
            return new Checkpoint(
                    json.getJsonNumber("next").longValue(),
                    json.getJsonArray("claims").getValuesAs(Checkpoint::claim),
                    Set.copyOf(json.getJsonArray("waited")
                            .getValuesAs((JsonString tenant) -> new Tenant(tenant.getString()))),
                    json.getJsonArray("refused").getValuesAs(Checkpoint::refusal),
                    json.getJsonArray("lanes").getValuesAs(Checkpoint::mark));
        }
    }

    private static RefusedClaim refusal(JsonObject json) {
        return new RefusedClaim(
                new Tenant(json.getString("wisher")),
                new RouteKey(json.getString("route")),
                new Tenant(json.getString("holder")),
                Instant.ofEpochMilli(json.getJsonNumber("at").longValue()));
    }

    private static Registration claim(JsonObject json) {
        return Registration.of(
                new Tenant(json.getString("tenant")),
                URI.create(json.getString("url")),
                json.getJsonArray("routes").getValuesAs(JsonString.class).stream()
                        .map(route -> new RouteKey(route.getString()))
                        .collect(Collectors.toUnmodifiableSet()),
                Instant.ofEpochMilli(json.getJsonNumber("until").longValue()));
    }

    private static LaneMark mark(JsonObject json) {
        return new LaneMark(
                new Tenant(json.getString("tenant")),
                Place.parse(json.getString("position")),
                json.getJsonNumber("delivered").longValue());
    }
}
