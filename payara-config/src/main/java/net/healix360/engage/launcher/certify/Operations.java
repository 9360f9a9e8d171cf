package net.healix360.engage.launcher.certify;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a hospital can be asked: its sidecar's document, the dispatcher's, and what stands in neither. */
record Operations(List<Operation> sidecar, List<Operation> dispatcher, int documented) {

    static Operations of(Side side) throws IOException, InterruptedException {
        Hospital hospital = side.hospital();
        List<Operation> sidecar = documented("sidecar", hospital.nobody());
        List<Operation> dispatcher = documented("dispatcher", hospital.dispatcher());
        int documented = sidecar.size() + dispatcher.size();
        return new Operations(
                joined(sidecar, BareServlets.ofSidecar(side.admin())),
                joined(dispatcher, BareServlets.ofDispatcher()),
                documented);
    }

    /** Those that are tried with ids at all. */
    int tried() {
        return (int) List.of(sidecar, dispatcher).stream()
                .flatMap(List::stream)
                .filter(operation ->
                        Restraint.on(operation).map(Restraint::most).orElse(1) > 0)
                .count();
    }

    static List<Operation> documented(String part, Door door) throws IOException, InterruptedException {
        JsonNode document = door.also("Accept", "application/json").read("/openapi");
        return new ApiDocument(part, document).operations();
    }

    private static List<Operation> joined(List<Operation> documented, List<Operation> byHand) {
        Map<String, Operation> all = new LinkedHashMap<>();
        new ArrayList<>(byHand).forEach(operation -> all.put(operation.name(), operation));
        documented.forEach(operation -> all.put(operation.name(), operation));
        return List.copyOf(all.values());
    }
}
