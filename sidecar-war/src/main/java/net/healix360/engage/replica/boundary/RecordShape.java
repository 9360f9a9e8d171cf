package net.healix360.engage.replica.boundary;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.healix360.engage.replica.entity.RecordField;
import net.healix360.engage.replica.entity.RecordKind;

/**
 * How records of a kind look outside: the fields of {@link RecordKind}, what each takes, and which of them people write.
 *
 * @param rules what a field takes where its type does not tell it all
 * @param names names outside that are others than inside
 * @param traits what is said of a record beside its fields: filters that are true or false
 * @param writable the fields that people write
 * @param required those of them that a new record must have
 */
public record RecordShape(
        RecordKind kind,
        Map<String, FieldRule> rules,
        Map<String, String> names,
        Set<String> traits,
        Set<String> writable,
        Set<String> required) {

    /** Which kind of record a field names by its id, wherever it occurs. */
    private static final Map<String, RecordKind> REFERENCES = Map.of(
            "patientId", RecordKind.PATIENT,
            "leadId", RecordKind.LEAD,
            "campaignId", RecordKind.CAMPAIGN,
            "doctorId", RecordKind.DOCTOR,
            "clinicId", RecordKind.CLINIC,
            "agentId", RecordKind.AGENT,
            "assignedAgentId", RecordKind.AGENT);

    public static RecordShape of(RecordKind kind) {
        return new RecordShape(kind, Map.of(), Map.of(), Set.of(), Set.of(), Set.of());
    }

    public RecordShape options(String field, Class<? extends Enum<?>> options) {
        return rule(field, FieldRule.option(options));
    }

    public RecordShape longest(String field, int characters) {
        return rule(field, FieldRule.text(characters));
    }

    public RecordShape between(String field, long least, long most) {
        return rule(field, FieldRule.number(least, most));
    }

    public RecordShape email(String field) {
        return rule(field, FieldRule.email());
    }

    public RecordShape calling(String field, String outside) {
        return new RecordShape(kind, rules, Map.of(field, outside), traits, writable, required);
    }

    public RecordShape writing(String... fields) {
        return new RecordShape(kind, rules, names, traits, Set.of(fields), required);
    }

    public RecordShape requiring(String... fields) {
        return new RecordShape(kind, rules, names, traits, writable, Set.of(fields));
    }

    public RecordShape saying(Set<String> filters) {
        return new RecordShape(kind, rules, names, filters, writable, required);
    }

    static Optional<RecordKind> referenceOf(String field) {
        return Optional.ofNullable(REFERENCES.get(field));
    }

    List<RecordField> fields() {
        return kind.fields();
    }

    String outside(String field) {
        return names.getOrDefault(field, field);
    }

    /** The field that is called so outside. */
    Optional<RecordField> called(String outside) {
        return fields().stream()
                .filter(field -> outside(field.name()).equals(outside))
                .findFirst();
    }

    FieldRule rule(RecordField field) {
        return rules.getOrDefault(field.name(), FieldRule.of(field.type()));
    }

    private RecordShape rule(String field, FieldRule rule) {
        Map<String, FieldRule> more = new LinkedHashMap<>(rules);
        more.put(field, rule);
        return new RecordShape(kind, more, names, traits, writable, required);
    }
}
