package net.healix360.engage.adapter.ozonetel;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import net.healix360.engage.simulator.Simulator;
import net.healix360.engage.simulator.account.AccountFile;

/** The simulator in this process, with two hospitals in one account, and its control API. */
final class SimulatedVendor implements AutoCloseable {
    static final String USER = "helix_demo";
    static final String KEY = "KK00000000000000000000000000000000";
    static final String OUR_DID = "918041763400";
    static final String THEIR_DID = "918041763500";
    private static final String ACCOUNT = """
            {"userName": "%s", "apiKey": "%s", "authMode": "%s",
             "agents": [
               {"agentId": "priya", "uniqueId": 1001, "name": "Priya N", "password": "secret", "phone": "500964", "skills": ["Ramaiah"]},
               {"agentId": "arjun", "uniqueId": 1002, "name": "Priya N", "password": "secret", "phone": "500965", "skills": ["Ramaiah"]},
               {"agentId": "meera", "uniqueId": 1003, "name": "Meera S", "password": "secret", "phone": "500966", "skills": ["Global"]}],
             "campaigns": [
               {"name": "Inbound_%5$s", "did": "%5$s", "skill": "Global", "wrapUpSeconds": 60, "dispositions": ["Appointment Booked"]},
               {"name": "Inbound_%4$s", "did": "%4$s", "skill": "Ramaiah", "wrapUpSeconds": 60, "dispositions": ["Appointment Booked"]}],
             "pauseReasons": ["Break", "Training"]}
            """;

    private final HttpClient client = HttpClient.newHttpClient();
    private final Simulator simulator;

    SimulatedVendor(AuthMode mode) {
        try {
            Path account = Files.createTempFile("account", ".json");
            Files.writeString(account, ACCOUNT.formatted(USER, KEY, mode, OUR_DID, THEIR_DID));
            simulator = new Simulator(AccountFile.read(account));
            Files.delete(account);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        simulator.start(0);
    }

    URI address() {
        return simulator.address();
    }

    static String campaign(String did) {
        return "Inbound_" + did;
    }

    void reset() {
        post("/sim/reset", Json.createObjectBuilder().add("seed", 1));
    }

    void agent(String id, String state) {
        post("/sim/agents/" + id + "/state", Json.createObjectBuilder().add("state", state));
    }

    /** A call that this agent has answered. */
    String answeredCall(String did, String agent) {
        return post(
                        "/sim/calls",
                        Json.createObjectBuilder()
                                .add("did", did)
                                .add("callerId", "9845012345")
                                .add("queueSeconds", 0)
                                .add("talkSeconds", 600)
                                .add("answeredBy", agent))
                .getString("ucid");
    }

    /** A call that nobody answers. */
    String missedCall(String did) {
        return post(
                        "/sim/calls",
                        Json.createObjectBuilder()
                                .add("did", did)
                                .add("callerId", "9845012346")
                                .add("queueSeconds", 0)
                                .add("talkSeconds", 0))
                .getString("ucid");
    }

    void history(String did, String day, int calls) {
        post(
                "/sim/history",
                Json.createObjectBuilder()
                        .add("did", did)
                        .add("day", day)
                        .add("calls", calls)
                        .add("seed", 7));
    }

    JsonObject calls(String query) {
        return get("/sim/calls?limit=10000&" + query);
    }

    JsonObject state() {
        return get("/sim/state");
    }

    JsonObject agentNow(String id) {
        return state().getJsonArray("agents").getValuesAs(JsonObject.class).stream()
                .filter(agent -> agent.getString("agentId").equals(id))
                .findFirst()
                .orElseThrow();
    }

    String stateOf(String id) {
        return agentNow(id).getString("state");
    }

    /** How often a path was asked since the simulator began. */
    long requests(String path) {
        return get("/sim/requests?limit=1000").getJsonArray("requests").getValuesAs(JsonObject.class).stream()
                .filter(request -> request.getString("path").equals(path))
                .count();
    }

    void fail(String path, String fault, Map<String, Integer> more) {
        JsonObjectBuilder how = Json.createObjectBuilder().add("fault", fault);
        more.forEach(how::add);
        post(
                "/sim/faults",
                Json.createObjectBuilder()
                        .add("endpoints", Json.createObjectBuilder().add(path, how)));
    }

    void expireToken() {
        post("/sim/token/expire", Json.createObjectBuilder());
    }

    @Override
    public void close() {
        simulator.close();
    }

    JsonObject get(String path) {
        return send(HttpRequest.newBuilder(address().resolve(path)).build());
    }

    private JsonObject post(String path, JsonObjectBuilder body) {
        return send(HttpRequest.newBuilder(address().resolve(path))
                .POST(HttpRequest.BodyPublishers.ofString(body.build().toString()))
                .build());
    }

    private JsonObject send(HttpRequest request) {
        try {
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 400) {
                throw new IllegalStateException(response.body());
            }
            JsonValue json =
                    Json.createReader(new StringReader(response.body())).read();
            return json.asJsonObject();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
