package net.healix360.engage.outreach.boundary;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.healix360.engage.foundation.problem.ProblemException;
import net.healix360.engage.outreach.entity.ImportRow;
import net.healix360.engage.outreach.entity.LeadColumn;
import net.healix360.engage.outreach.entity.LeadStatus;
import net.healix360.engage.replica.boundary.RecordBody;
import net.healix360.engage.replica.boundary.RecordShape;

/**
 * Reads rows of a file as leads: each field takes what it takes from people, and all that is wrong with a row is told.
 *
 * @param common what every lead of the file gets: the campaign, and a source for rows that name none
 */
record ImportedLead(ImportMapping mapping, Map<String, String> common) {
    private static final RecordShape SHAPE = LeadsResource.SHAPE
            .writing("name", "phone", "email", "interestedService", "source", "utmSource", "utmMedium", "utmCampaign")
            .requiring("phone");

    private static final Set<LeadColumn> PARTS_OF_NAME =
            EnumSet.of(LeadColumn.NAME, LeadColumn.FIRST_NAME, LeadColumn.LAST_NAME);

    ImportRow read(CsvTable.Row row) {
        JsonObjectBuilder said = Json.createObjectBuilder();
        Stream.of(LeadColumn.values())
                .filter(column -> !PARTS_OF_NAME.contains(column))
                .forEach(column -> text(row, column).ifPresent(text -> said.add(column.field(), text)));
        name(row).ifPresent(name -> said.add("name", name));
        try {
            Map<String, Object> read = RecordBody.creation(SHAPE, said.build());
            Map<String, String> lead = new LinkedHashMap<>(common);
            read.forEach((field, value) -> lead.put(field, value.toString()));
            lead.putIfAbsent("name", lead.get("phone"));
            lead.put("status", LeadStatus.NEW.name());
            return ImportRow.of(row.line(), lead);
        } catch (ProblemException refused) {
            List<String> reasons = refused.problem().errors().stream()
                    .map(error -> error.field() + " " + error.message())
                    .toList();
            return ImportRow.invalid(row.line(), reasons);
        }
    }

    private Optional<String> name(CsvTable.Row row) {
        return text(row, LeadColumn.NAME).or(() -> Optional.of(Stream.of(LeadColumn.FIRST_NAME, LeadColumn.LAST_NAME)
                        .flatMap(part -> text(row, part).stream())
                        .collect(Collectors.joining(" ")))
                .filter(name -> !name.isBlank()));
    }

    private Optional<String> text(CsvTable.Row row, LeadColumn column) {
        String cell = mapping.cell(row, column);
        String text =
                column == LeadColumn.SOURCE ? cell.toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_") : cell;
        return Optional.of(text).filter(said -> !said.isBlank());
    }
}
