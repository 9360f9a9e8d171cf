package net.healix360.engage.automation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import net.healix360.engage.automation.entity.Outcome;
import net.healix360.engage.automation.entity.Thing;
import net.healix360.engage.outreach.entity.LeadSource;
import net.healix360.engage.outreach.entity.LeadStatus;
import net.healix360.engage.replica.control.Records;
import net.healix360.engage.replica.entity.RecordKind;
import net.healix360.engage.rules.fact.Fact;
import net.healix360.engage.rules.fact.Operand;
import net.healix360.engage.rules.rule.Action.Update;

/** Sets what a rule may set, as far as the record's own rules allow it. An update that changes nothing is no effect. */
@ApplicationScoped
public class Updating {
    private CallUpdates calls;
    private RecordWrites writes;
    private Records records;

    protected Updating() {}

    @Inject
    public Updating(CallUpdates calls, RecordWrites writes, Records records) {
        this.calls = calls;
        this.writes = writes;
        this.records = records;
    }

    Outcome update(Update action, Thing thing) {
        String text = String.valueOf(action.value().plain());
        return switch (action.fact()) {
            case CALL_CALLBACK_STATUS -> calls.callbackStatus(thing.target(), text);
            case CALL_DISPOSITION -> calls.disposition(thing.target(), text);
            case LEAD_STATUS -> option(thing, "status", text, LeadStatus.values());
            case LEAD_SOURCE -> option(thing, "source", text, LeadSource.values());
            case LEAD_CAMPAIGN_ID -> campaign(thing, text);
            case LEAD_INTERESTED_SERVICE -> lead(thing, "interestedService", text);
            case LEAD_SPAM_SCORE -> lead(thing, "spamScore", Math.round(((Operand.Quantity) action.value()).value()));
            case LEAD_IS_SPAM -> lead(thing, "isSpam", ((Operand.Flag) action.value()).value());
            default -> Outcome.notPossible(name(action.fact()) + " is counted, it cannot be set");
        };
    }

    private <E extends Enum<E>> Outcome option(Thing thing, String field, String value, E[] options) {
        boolean known = Arrays.stream(options).anyMatch(option -> option.name().equals(value));
        return known
                ? lead(thing, field, value)
                : Outcome.notPossible("lead." + field + " is one of "
                        + Arrays.stream(options).map(Enum::name).collect(Collectors.joining(", ")) + ", not " + value);
    }

    private Outcome campaign(Thing thing, String id) {
        return records.find(RecordKind.CAMPAIGN, id).isPresent()
                ? lead(thing, "campaignId", id)
                : Outcome.notPossible("there is no campaign " + id);
    }

    private Outcome lead(Thing thing, String field, Object value) {
        Optional<String> lead = thing.leadId();
        return lead.isPresent()
                ? writes.set(RecordKind.LEAD, lead.get(), field, value, Object::toString)
                : Outcome.notPossible("it belongs to no lead");
    }

    private static String name(Fact fact) {
        return fact.wireName();
    }
}
