package net.healix360.engage.metrics.boundary;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Locale;
import net.healix360.engage.metrics.entity.Measured;
import net.healix360.engage.metrics.entity.Metric;
import net.healix360.engage.metrics.entity.Period;

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
        figures.forEach(figure -> json.add(figure.metric().id(), figure(figure)));
        return json;
    }

    /** Values and lists only: a trend need not say on every day what it means. */
    static JsonObjectBuilder values(List<Measured> figures) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        figures.forEach(figure -> {
            JsonObjectBuilder one = Json.createObjectBuilder();
            put(one, "value", figure);
            json.add(figure.metric().id(), one.add("drillDown", figure.drillDown()));
        });
        return json;
    }

    static JsonObjectBuilder period(Period period) {
        return Json.createObjectBuilder()
                .add("from", period.from().toString())
                .add("to", period.to().toString())
                .add("zone", period.zone().getId());
    }

    private static JsonObjectBuilder figure(Measured figure) {
        JsonObjectBuilder json = Json.createObjectBuilder();
        put(json, "value", figure);
        json.add("unit", unit(figure.metric()))
                .add("definition", figure.metric().definition())
                .add("drillDown", figure.drillDown());
        if (!figure.parts().isEmpty()) {
            JsonArrayBuilder parts = Json.createArrayBuilder();
            figure.parts()
                    .forEach(part -> parts.add(Json.createObjectBuilder()
                            .add("name", part.name())
                            .add("value", part.value())
                            .add("drillDown", part.drillDown())));
            json.add("parts", parts);
        }
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
