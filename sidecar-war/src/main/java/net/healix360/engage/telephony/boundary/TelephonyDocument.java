package net.healix360.engage.telephony.boundary;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Writes into the OpenAPI document what the bodies of telephony operations say: each is read field by field, so that no
 * type of its own could tell.
 */
public class TelephonyDocument implements OASFilter {

    /** Whom an operation is about, and nothing else. */
    record WhomBody(String agentId) {}

    /** A supervisor's order about a call. */
    record BargeBody(String agentId, String ucid, String mode) {}

    /** A supervisor's order about an agent, with the reason. */
    record ReasonBody(String agentId, String reason) {}

    private static final Map<String, Class<? extends Record>> BODIES = Map.ofEntries(
            Map.entry("/api/ozonetel/agent-state", AgentStateResource.Body.class),
            Map.entry("/api/ozonetel/agent-ready", WhomBody.class),
            Map.entry("/api/ozonetel/agent-login", WhomBody.class),
            Map.entry("/api/ozonetel/agent-logout", WhomBody.class),
            Map.entry("/api/ozonetel/dial", DialResource.Body.class),
            Map.entry("/api/ozonetel/call-control", CallControlResource.Body.class),
            Map.entry("/api/ozonetel/recording", CallControlResource.RecordingBody.class),
            Map.entry("/api/ozonetel/dispose", DisposeResource.Body.class),
            Map.entry("/api/supervisor/barge", BargeBody.class),
            Map.entry("/api/supervisor/barge/mode", BargeBody.class),
            Map.entry("/api/supervisor/barge/end", WhomBody.class),
            Map.entry("/api/supervisor/force-ready", ReasonBody.class),
            Map.entry("/api/maint/force-ready", WhomBody.class),
            Map.entry("/api/maint/unlock-agent", WhomBody.class));

    @Override
    public void filterOpenAPI(OpenAPI document) {
        if (document.getPaths() != null) {
            document.getPaths().getPathItems().forEach((path, item) -> {
                if (BODIES.containsKey(path) && item.getPOST() != null) {
                    describe(item.getPOST(), BODIES.get(path));
                }
            });
        }
    }

    private static void describe(Operation operation, Class<? extends Record> body) {
        Schema schema = OASFactory.createSchema().type(Schema.SchemaType.OBJECT).addRequired("agentId");
        for (RecordComponent field : body.getRecordComponents()) {
            Schema.SchemaType type =
                    field.getType() == boolean.class ? Schema.SchemaType.BOOLEAN : Schema.SchemaType.STRING;
            schema.addProperty(field.getName(), OASFactory.createSchema().type(type));
        }
        operation.setRequestBody(OASFactory.createRequestBody()
                .required(true)
                .content(OASFactory.createContent()
                        .addMediaType(
                                "application/json", OASFactory.createMediaType().schema(schema))));
    }
}
