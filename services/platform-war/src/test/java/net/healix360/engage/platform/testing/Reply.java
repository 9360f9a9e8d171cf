package net.healix360.engage.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import net.healix360.engage.platform.control.storage.JsonTree;

/** A GraphQL answer, as a client reads it after its way over the wire. */
public final class Reply {
    private final Map<String, Object> json;

    Reply(Map<String, Object> answer) {
        this.json = JsonTree.object(JsonTree.parse(JsonTree.write(answer)));
    }

    /** The value at a path such as {@code people.edges.0.node.name}; the request must have succeeded. */
    public Object at(String path) {
        assertThat(json.get("errors")).as("errors of %s", json).isNull();
        return find(json.get("data"), path);
    }

    public String text(String path) {
        return (String) at(path);
    }

    public List<Map<String, Object>> nodes(String field) {
        return JsonTree.objects(at(field + ".edges")).stream()
                .map(edge -> JsonTree.object(edge.get("node")))
                .toList();
    }

    /** One value of every node of a connection. */
    public List<Object> column(String field, String path) {
        return nodes(field).stream().map(node -> find(node, path)).toList();
    }

    private static Object find(Object from, String path) {
        Object here = from;
        for (String step : path.split("\\.", -1)) {
            if (here == null) {
                return null;
            }
            here = here instanceof List<?> list
                    ? list.get(Integer.parseInt(step))
                    : JsonTree.object(here).get(step);
        }
        return here;
    }

    public Object data() {
        return json.get("data");
    }

    public int errorCount() {
        return JsonTree.list(json.get("errors")).size();
    }

    public boolean succeeded() {
        return !json.containsKey("errors");
    }

    private Map<String, Object> error() {
        assertThat(JsonTree.list(json.get("errors"))).as("errors of %s", json).isNotEmpty();
        return JsonTree.object(JsonTree.list(json.get("errors")).get(0));
    }

    public String message() {
        return String.valueOf(error().get("message"));
    }

    public Map<String, Object> extensions() {
        return JsonTree.object(error().get("extensions"));
    }

    /** {@code code/subCode} of the first error. */
    public String fault() {
        Object subCode = extensions().get("subCode");
        return extensions().get("code") + (subCode == null ? "" : "/" + subCode);
    }

    @Override
    public String toString() {
        return json.toString();
    }
}
