package net.healix360.engage.outreach.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import net.healix360.engage.identity.control.CurrentSession;
import net.healix360.engage.outreach.control.ImportUndo;
import net.healix360.engage.outreach.control.LeadImports;
import net.healix360.engage.outreach.entity.ImportRow;
import net.healix360.engage.outreach.entity.ImportState;
import net.healix360.engage.outreach.entity.LeadImport;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Files of leads: brought, checked, started and undone. Every step is logged with who took it. */
@Path("/lead-imports")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class LeadImportsResource {
    private static final String CSV = "text/csv";

    @Inject
    private LeadImports imports;

    @Inject
    private ImportUndo undo;

    @Inject
    private ImportAsk ask;

    @Inject
    private ImportLog log;

    @Inject
    private CurrentSession current;

    @GET
    @Operation(summary = "Every import, latest first")
    public JsonObject list() {
        List<LeadImport> all = imports.all();
        JsonArrayBuilder items = Json.createArrayBuilder();
        all.forEach(one -> items.add(LeadImportJson.of(one)));
        return Json.createObjectBuilder()
                .add("items", items)
                .addNull("nextCursor")
                .add("total", all.size())
                .build();
    }

    @POST
    @Consumes(CSV)
    @Operation(
            summary =
                    "Brings a file: comma- or semicolon-separated UTF-8 text with headings, at most 10 MB and 50,000 rows")
    public Response bring(InputStream body) throws IOException {
        byte[] file = body.readNBytes(CsvTable.LARGEST_BYTES + 1);
        CsvTable table = CsvTable.read(file);
        String by = current.require().member().fullName();
        LeadImport fresh = imports.bring(by, table.columns(), table.rows().size(), file);
        log.step("lead import brought", fresh);
        return Response.status(Response.Status.CREATED)
                .entity(LeadImportJson.brought(fresh, table).build())
                .build();
    }

    @GET
    @Path("/{id}")
    @Operation(summary = "How far an import is, and after an undo which leads stayed")
    public JsonObject one(@PathParam("id") String id) {
        LeadImport found = imports.find(id);
        return found.state() == ImportState.UNDONE
                ? LeadImportJson.undone(found, undo.stayed(found, imports.judged(found), LeadImportJson.shown()))
                        .build()
                : LeadImportJson.of(found).build();
    }

    @POST
    @Path("/{id}/check")
    @Operation(summary = "Judges every row and writes nothing: {mapping: {column: field}, campaignId?, source?}")
    public JsonObject check(@PathParam("id") String id, JsonValue body) {
        LeadImport found = imports.find(id);
        CsvTable table = CsvTable.read(imports.file(found));
        ImportedLead reader = ask.read(body, table.columns());
        LeadImport checked =
                imports.check(id, table.rows().stream().map(reader::read).toList());
        log.step("lead import checked", checked);
        return LeadImportJson.checked(checked, imports.judged(checked)).build();
    }

    @POST
    @Path("/{id}/start")
    @Operation(summary = "Writes the new leads in the background; started twice it runs once")
    public Response start(@PathParam("id") String id) {
        return step("lead import started", imports.start(id));
    }

    @POST
    @Path("/{id}/undo")
    @Operation(summary = "Removes the leads it made that nobody has touched since, in the background")
    public Response undo(@PathParam("id") String id) {
        return step("lead import taken back", imports.undo(id));
    }

    @GET
    @Path("/{id}/report")
    @Produces(CSV)
    @Operation(summary = "The rows that are not imported and why, with what stood in them")
    public Response report(@PathParam("id") String id) {
        LeadImport found = imports.find(id);
        List<ImportRow> judged = imports.judged(found);
        CsvTable table = CsvTable.read(imports.file(found));
        log.step("lead import's report taken", found);
        StreamingOutput report = out -> ImportReport.write(table, judged, out);
        return Response.ok(report, CSV + "; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"lead-import-" + found.id() + ".csv\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private Response step(String what, LeadImport now) {
        log.step(what, now);
        return Response.accepted(LeadImportJson.of(now).build()).build();
    }
}
