package net.healix360.engage.lists.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import net.healix360.engage.calls.boundary.CallsAllowed;
import net.healix360.engage.foundation.problem.FieldError;
import net.healix360.engage.foundation.problem.Problem;
import net.healix360.engage.identity.control.CurrentSession;
import net.healix360.engage.lists.control.Accesses;
import net.healix360.engage.lists.entity.Access;
import net.healix360.engage.lists.entity.RecordedList;
import net.healix360.engage.tenancy.control.Tenancy;

/**
 * A list to take away: all rows that are asked for, and no page of them. Numbers are covered unless who may uncover them asks
 * for whole ones. Each file is written down.
 */
@Path("/exports/{list}")
@ApplicationScoped
public class ExportsResource {
    private static final String PHONES = "phones";
    private static final String WHOLE = "whole";
    private static final List<String> OF_A_PAGE = List.of(PHONES, "limit", "cursor");

    @Inject
    private ExportSources sources;

    @Inject
    private Accesses accesses;

    @Inject
    private CurrentSession current;

    @Inject
    private CallsAllowed calls;

    @Inject
    private Tenancy tenancy;

    @Inject
    private Clock clock;

    @GET
    @Produces({FileFormat.CSV_TYPE, FileFormat.XLSX_TYPE})
    public Response file(@PathParam("list") String name, @Context UriInfo address, @Context HttpHeaders headers) {
        RecordedList list = Stream.of(RecordedList.values())
                .filter(any -> any.resource().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("There is no such list.").asException());
        FileFormat format =
                FileFormat.accepted(headers.getHeaderString(HttpHeaders.ACCEPT)).orElse(FileFormat.CSV);
        MultivaluedMap<String, String> asked = address.getQueryParameters();
        boolean whole = isWhole(asked.getFirst(PHONES));
        MultivaluedMap<String, String> question = new MultivaluedHashMap<>();
        asked.forEach((parameter, values) -> {
            if (!OF_A_PAGE.contains(parameter)) {
                question.put(parameter, values);
            }
        });
        ExportPages pages = sources.of(list, list == RecordedList.CALLS ? calls.asked(question) : question);
        note(list, format, whole, pages.first().total());
        return Response.ok(content(format, pages, cells(whole, headers)), format.type())
                .header("Content-Disposition", "attachment; filename=\"" + fileName(list, format) + "\"")
                .header("Cache-Control", "private, no-store")
                .build();
    }

    private static StreamingOutput content(FileFormat format, ExportPages pages, ExportCells cells) {
        return switch (format) {
            case CSV -> out -> CsvFile.write(pages, cells, out);
            case XLSX -> out -> XlsxFile.write(pages, cells, out);
        };
    }

    private ExportCells cells(boolean whole, HttpHeaders headers) {
        ResourceBundle words = ResourceBundle.getBundle(
                "net.healix360.engage.messages",
                headers.getAcceptableLanguages().get(0),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new ExportCells(words, zone(), whole);
    }

    private boolean isWhole(String phones) {
        if (phones == null) {
            return false;
        }
        if (!phones.equals(WHOLE)) {
            throw Problem.invalid(List.of(new FieldError(PHONES, "is " + WHOLE + ", or is left out")))
                    .asException();
        }
        if (!current.supervises()) {
            throw Problem.forbidden("numbers-are-covered", "Whole numbers are for who supervises.")
                    .asException();
        }
        return true;
    }

    private void note(RecordedList list, FileFormat format, boolean whole, long rows) {
        accesses.note(
                whole ? Access.Act.NUMBERS_EXPORTED : Access.Act.LIST_EXPORTED,
                list.resource(),
                "",
                format.ending() + ", " + rows + " rows");
    }

    private String fileName(RecordedList list, FileFormat format) {
        return list.page() + "-" + LocalDate.ofInstant(clock.instant(), zone()) + "." + format.ending();
    }

    private ZoneId zone() {
        return tenancy.hospital().zone();
    }
}
