package net.healix360.engage.adapter.platform;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import net.healix360.engage.calls.entity.PhoneNumber;
import net.healix360.engage.replica.control.PlatformWrite;
import net.healix360.engage.replica.control.PlatformWriter;
import org.eclipse.microprofile.faulttolerance.exceptions.FaultToleranceException;

/** Batched upserts by a unique field: the write that may be repeated without harm (reference/platform-graphql.md §4.7). */
@ApplicationScoped
public class PlatformUpserts implements PlatformWriter {
    private final PlatformNames names = new PlatformNames();

    @Inject
    private PlatformClient platform;

    @Override
    public void upsert(String entity, List<PlatformWrite> writes) {
        String type = names.type(entity);
        String operation = "create" + names.pluralType(entity);
        String document = "mutation Upsert($data: [" + type + "CreateInput!]!) { " + operation
                + "(data: $data, upsert: true) { id } }";
        JsonArrayBuilder data = Json.createArrayBuilder();
        writes.forEach(write -> data.add(record(entity, write)));
        try {
            platform.records(
                    document, Json.createObjectBuilder().add("data", data).build());
        } catch (PlatformFault fault) {
            throw fault.isDuplicate()
                    ? new UnavailableException("an upsert lost a race")
                    : new RefusedException(fault.getMessage());
        } catch (FaultToleranceException tooMuch) {
            throw new UnavailableException("the platform is not called now: " + tooMuch.getMessage());
        }
    }

    private JsonObject record(String entity, PlatformWrite write) {
        JsonObjectBuilder record = Json.createObjectBuilder();
        write.fields().forEach((field, value) -> {
            String name = names.field(entity, field);
            if (value instanceof PhoneNumber phone) {
                record.add(name, phone(phone));
            } else if (value instanceof Long number) {
                record.add(name, number);
            } else {
                record.add(name, (String) value);
            }
        });
        return record.build();
    }

    /** Always the split form: a full number alone is an error on some releases (§4.3). */
    private static JsonObject phone(PhoneNumber phone) {
        PhoneNumber.Split split = phone.split();
        return Json.createObjectBuilder()
                .add("primaryPhoneNumber", split.nationalNumber())
                .add("primaryPhoneCallingCode", split.callingCode())
                .add("primaryPhoneCountryCode", split.countryCode())
                .build();
    }
}
