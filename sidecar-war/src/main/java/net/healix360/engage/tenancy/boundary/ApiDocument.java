package net.healix360.engage.tenancy.boundary;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import net.healix360.engage.availability.boundary.PerformanceAnswer;
import net.healix360.engage.calls.boundary.CallsResource;
import net.healix360.engage.care.boundary.BookingBody;
import net.healix360.engage.care.boundary.CareAnswers;
import net.healix360.engage.care.boundary.ClinicsResource;
import net.healix360.engage.care.boundary.DoctorsResource;
import net.healix360.engage.care.boundary.PatientsResource;
import net.healix360.engage.care.boundary.VisitSlotsResource;
import net.healix360.engage.floor.boundary.FloorAnswers;
import net.healix360.engage.identity.boundary.SessionAnswers;
import net.healix360.engage.missedcalls.boundary.MissedCallAnswers;
import net.healix360.engage.outreach.boundary.CampaignsResource;
import net.healix360.engage.outreach.boundary.FollowUpsResource;
import net.healix360.engage.outreach.boundary.LeadActivitiesResource;
import net.healix360.engage.outreach.boundary.LeadsResource;
import net.healix360.engage.outreach.boundary.OutreachAnswers;
import net.healix360.engage.replica.boundary.RecordSchemas;
import net.healix360.engage.replica.boundary.RecordShape;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.rules.boundary.ExplanationAnswers;
import net.healix360.engage.telephony.boundary.TelephonyAnswers;
import net.healix360.engage.telephony.boundary.TelephonyDocument;
import net.healix360.engage.worklist.boundary.WorklistAnswers;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Components;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;

/**
 * Writes into the OpenAPI document what answers and bodies say: they are written and read field by field, so that no type of
 * a method could tell. The desk's types are made from it.
 */
public class ApiDocument implements OASFilter {
    private static final Map<String, RecordShape> LISTS = Map.of(
            "/api/patients", PatientsResource.SHAPE,
            "/api/leads", LeadsResource.SHAPE,
            "/api/lead-activities", LeadActivitiesResource.SHAPE,
            "/api/follow-ups", FollowUpsResource.SHAPE,
            "/api/appointments", BookingBody.SHAPE,
            "/api/doctors", DoctorsResource.SHAPE,
            "/api/clinics", ClinicsResource.SHAPE,
            "/api/visit-slots", VisitSlotsResource.SHAPE,
            "/api/campaigns", CampaignsResource.SHAPE,
            "/api/calls", CallsResource.SHAPE);

    private static final Map<String, Class<? extends Record>> READ = Map.ofEntries(
            Map.entry("/api/auth/me", SessionAnswers.Me.class),
            Map.entry("/api/auth/phone", SessionAnswers.PhoneAccount.class),
            Map.entry("/api/caller/context", CareAnswers.CallerContext.class),
            Map.entry("/api/lead-imports", OutreachAnswers.LeadImportPage.class),
            Map.entry("/api/lead-imports/{id}", OutreachAnswers.LeadImportStanding.class),
            Map.entry("/api/missed-calls", MissedCallAnswers.MissedCallPage.class),
            Map.entry("/api/missed-queue", MissedCallAnswers.MissedQueue.class),
            Map.entry("/api/ozonetel/performance", PerformanceAnswer.class),
            Map.entry("/api/rules/explain/{itemId}", ExplanationAnswers.Explanation.class),
            Map.entry("/api/search", CareAnswers.SearchFound.class),
            Map.entry("/api/supervisor/active-calls", FloorAnswers.ActiveCalls.class),
            Map.entry("/api/supervisor/agent-state", FloorAnswers.AgentNow.class),
            Map.entry("/api/visit-slots/times", CareAnswers.VisitTimes.class),
            Map.entry("/api/worklist", WorklistAnswers.Worklist.class),
            Map.entry("/api/worklist/team", WorklistAnswers.Worklist.class));

    /** What is sent, where it is JSON, and what is answered. */
    private record Exchange(String status, Optional<Class<? extends Record>> body, Class<? extends Record> answer) {}

    private static final Map<String, Exchange> SENT = Map.ofEntries(
            Map.entry("/api/auth/login", ordered("200", SessionAnswers.LoginAnswer.class)),
            Map.entry("/api/auth/refresh", ordered("200", SessionAnswers.LoginAnswer.class)),
            Map.entry(
                    "/api/caller/resolve",
                    new Exchange("200", Optional.of(CareAnswers.PhoneBody.class), CareAnswers.ResolvedCaller.class)),
            Map.entry(
                    "/api/enquiries",
                    new Exchange(
                            "201", Optional.of(OutreachAnswers.EnquiryWish.class), OutreachAnswers.EnquiryNoted.class)),
            Map.entry("/api/lead-imports", ordered("201", OutreachAnswers.LeadImportStanding.class)),
            Map.entry(
                    "/api/lead-imports/{id}/check",
                    new Exchange(
                            "200",
                            Optional.of(OutreachAnswers.ImportMappingWish.class),
                            OutreachAnswers.LeadImportStanding.class)),
            Map.entry("/api/lead-imports/{id}/start", ordered("202", OutreachAnswers.LeadImportStanding.class)),
            Map.entry("/api/lead-imports/{id}/undo", ordered("202", OutreachAnswers.LeadImportStanding.class)),
            Map.entry("/api/missed-queue/assign", ordered("200", MissedCallAnswers.AssignedMissedCall.class)),
            Map.entry("/api/ozonetel/agent-login", ordered("200", TelephonyAnswers.StateAsked.class)),
            Map.entry("/api/ozonetel/agent-logout", ordered("200", TelephonyAnswers.StateAsked.class)),
            Map.entry("/api/ozonetel/agent-ready", ordered("200", TelephonyAnswers.StateAsked.class)),
            Map.entry("/api/ozonetel/agent-state", ordered("200", TelephonyAnswers.StateAsked.class)),
            Map.entry("/api/ozonetel/call-control", ordered("200", TelephonyAnswers.CallOrderDone.class)),
            Map.entry("/api/ozonetel/dial", ordered("200", TelephonyAnswers.DialAnswer.class)),
            Map.entry("/api/ozonetel/dispose", ordered("200", TelephonyAnswers.DispositionAnswer.class)),
            Map.entry("/api/ozonetel/recording", ordered("200", TelephonyAnswers.CallOrderDone.class)));

    /** Without a JSON body, or with one that another description tells. */
    private static Exchange ordered(String status, Class<? extends Record> answer) {
        return new Exchange(status, Optional.empty(), answer);
    }

    @Override
    public void filterOpenAPI(OpenAPI document) {
        new TelephonyDocument().filterOpenAPI(document);
        if (document.getPaths() == null) {
            return;
        }
        if (document.getComponents() == null) {
            document.setComponents(OASFactory.createComponents());
        }
        Map<String, PathItem> paths = document.getPaths().getPathItems();
        name(paths);
        LISTS.forEach((path, shape) -> records(document.getComponents(), paths, path, shape));
        withPatient(document.getComponents().getSchemas().get(RecordSchemas.name(RecordKind.APPOINTMENT)));
        AnswerSchemas schemas = new AnswerSchemas(document.getComponents());
        READ.forEach(
                (path, answer) -> answers(operation(paths, path, PathItem.HttpMethod.GET), "200", schemas.of(answer)));
        SENT.forEach((path, exchange) -> {
            Optional<Operation> operation = operation(paths, path, PathItem.HttpMethod.POST);
            answers(operation, exchange.status(), schemas.of(exchange.answer()));
            exchange.body().ifPresent(body -> reads(operation, schemas.of(body)));
        });
        answers(
                operation(paths, "/api/missed-queue/{id}/status", PathItem.HttpMethod.PATCH),
                "200",
                schemas.of(MissedCallAnswers.MissedCall.class));
        changes(
                document.getComponents(),
                operation(paths, "/api/appointments/{id}", PathItem.HttpMethod.PATCH),
                BookingBody.CHANGE);
        reads(operation(paths, "/api/appointments", PathItem.HttpMethod.POST), schemas.of(CareAnswers.Booking.class));
    }

    private static void records(Components components, Map<String, PathItem> paths, String path, RecordShape shape) {
        String name = RecordSchemas.name(shape.kind());
        components.addSchema(name, RecordSchemas.row(shape));
        components.addSchema(name + "Page", RecordSchemas.page(shape.kind()));
        Schema row = RecordSchemas.reference(name);
        String one = path + "/{id}";
        answers(operation(paths, path, PathItem.HttpMethod.GET), "200", RecordSchemas.reference(name + "Page"));
        answers(operation(paths, one, PathItem.HttpMethod.GET), "200", row);
        answers(operation(paths, path, PathItem.HttpMethod.POST), "201", row);
        answers(operation(paths, one, PathItem.HttpMethod.PATCH), "200", row);
        operation(paths, path, PathItem.HttpMethod.POST)
                .filter(creation -> !shape.writable().isEmpty())
                .ifPresent(creation -> {
                    components.addSchema(name + "Creation", RecordSchemas.written(shape, shape.required()));
                    reads(Optional.of(creation), RecordSchemas.reference(name + "Creation"));
                });
        changes(components, operation(paths, one, PathItem.HttpMethod.PATCH), shape);
    }

    /** Read, an appointment says whose it is. */
    private static void withPatient(Schema appointment) {
        Stream.of("patientName", "patientPhone")
                .forEach(name -> appointment.addProperty(
                        name, OASFactory.createSchema().type(SchemaType.STRING).nullable(true)));
    }

    private static void changes(Components components, Optional<Operation> operation, RecordShape shape) {
        String name = RecordSchemas.name(shape.kind()) + "Change";
        operation.filter(change -> !shape.writable().isEmpty()).ifPresent(change -> {
            components.addSchema(name, RecordSchemas.written(shape, Set.of()));
            reads(Optional.of(change), RecordSchemas.reference(name));
        });
    }

    /** One of its own for each: a method's name is another's too. */
    private static void name(Map<String, PathItem> paths) {
        paths.forEach((path, item) -> item.getOperations().forEach((method, operation) -> {
            StringBuilder id = new StringBuilder(method.name().toLowerCase(Locale.ROOT));
            for (String word : path.split("[^A-Za-z0-9]+", -1)) {
                if (!word.isEmpty()) {
                    id.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
                }
            }
            operation.setOperationId(id.toString());
        }));
    }

    private static Optional<Operation> operation(Map<String, PathItem> paths, String path, PathItem.HttpMethod method) {
        return Optional.ofNullable(paths.get(path))
                .map(item -> item.getOperations().get(method));
    }

    private static void answers(Optional<Operation> operation, String status, Schema schema) {
        operation.ifPresent(found -> found.setResponses(OASFactory.createAPIResponses()
                .addAPIResponse(
                        status,
                        OASFactory.createAPIResponse().description("As asked").content(json(schema)))));
    }

    private static void reads(Optional<Operation> operation, Schema schema) {
        operation.ifPresent(found -> found.setRequestBody(
                OASFactory.createRequestBody().required(true).content(json(schema))));
    }

    private static Content json(Schema schema) {
        return OASFactory.createContent()
                .addMediaType("application/json", OASFactory.createMediaType().schema(schema));
    }
}
