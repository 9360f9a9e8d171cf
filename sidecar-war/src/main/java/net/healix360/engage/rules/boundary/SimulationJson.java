package net.healix360.engage.rules.boundary;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Comparator;
import java.util.Map;
import java.util.function.Function;
import net.healix360.engage.foundation.logging.PhoneMask;
import net.healix360.engage.rules.Score;
import net.healix360.engage.rules.SlaClock;
import net.healix360.engage.rules.WorkItem;
import net.healix360.engage.rules.engine.Simulation;
import net.healix360.engage.rules.engine.Simulation.Move;
import net.healix360.engage.worklist.entity.OpenItem;

/** Who would move where: the largest moves first, phones masked. */
final class SimulationJson {
    private static final int MOST = 200;
    /** As many as the page shows. */
    private static final int TOP = 50;

    private static final Comparator<Move> LARGEST_FIRST = Comparator.comparingInt(
                    (Move move) -> -Math.abs(move.oldRank() - move.newRank()))
            .thenComparingInt(Move::newRank);

    private SimulationJson() {}

    static JsonObject of(Simulation simulation, Map<String, OpenItem> items, int rulesVersion) {
        JsonArrayBuilder moves = Json.createArrayBuilder();
        simulation.moves().stream()
                .filter(Move::moved)
                .sorted(LARGEST_FIRST)
                .limit(MOST)
                .forEach(move -> moves.add(move(move, items.get(move.item().id()))));
        return Json.createObjectBuilder()
                .add("rulesVersion", rulesVersion)
                .add("items", simulation.moves().size())
                .add("moved", simulation.moves().stream().filter(Move::moved).count())
                .add("moves", moves)
                .build();
    }

    /** The same with the first items in the draft's order, moved or not, each with its clock under the draft. */
    static JsonObject withTop(
            JsonObject moves, Simulation simulation, Map<String, OpenItem> items, Function<WorkItem, Score> score) {
        JsonArrayBuilder top = Json.createArrayBuilder();
        simulation.moves().stream().limit(TOP).forEach(move -> {
            SlaClock clock = score.apply(move.item()).clock();
            top.add(move(move, items.get(move.item().id()))
                    .add("slaStatus", clock.status().wireName())
                    .add("slaElapsedPercent", clock.elapsedPercent()));
        });
        return Json.createObjectBuilder(moves).add("top", top).build();
    }

    private static JsonObjectBuilder move(Move move, OpenItem item) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("id", item.id())
                .add("type", item.work().type().wireName())
                .add("phone", PhoneMask.mask(item.phone()))
                .add("oldRank", move.oldRank())
                .add("newRank", move.newRank())
                .add("oldScore", move.oldScore())
                .add("newScore", move.newScore());
        item.name().ifPresentOrElse(name -> json.add("name", name), () -> json.addNull("name"));
        return json;
    }
}
