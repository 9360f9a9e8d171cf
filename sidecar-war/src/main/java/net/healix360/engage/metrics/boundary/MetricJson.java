package net.healix360.engage.metrics.boundary;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import net.healix360.engage.metrics.entity.Measured;
import net.healix360.engage.metrics.entity.Metric;

/** Figures on the wire (contract §6): what has no base is null. */
public final class MetricJson {
    private MetricJson() {}

    static JsonObject definition(Metric metric) {
        return Json.createObjectBuilder()
                .add("id", metric.id())
                .add("unit", unit(metric))
                .add("definition", metric.definition())
                .build();
    }

    static JsonObjectBuilder figures(List<Measured> figures) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        figures.forEach(figure -> {
            JsonObjectBuilder one = Json.createObjectBuilder();
            put(one, "value", figure);
            json.add(
                    figure.metric().id(),
                    one.add("unit", unit(figure.metric()))
                            .add("definition", figure.metric().definition())
                            .add("drillDown", figure.drillDown()));
        });
        return json;
    }

    /** The value alone, under that name. */
    public static void put(JsonObjectBuilder json, String name, Measured figure) {
        figure.value().ifPresentOrElse(value -> json.add(name, value), () -> json.addNull(name));
    }

    private static String unit(Metric metric) {
        return metric.unit().name().toLowerCase(Locale.ROOT);
    }
}
