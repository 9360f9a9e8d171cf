package net.healix360.engage.lists.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.healix360.engage.lists.entity.ListRow;
import net.healix360.engage.lists.entity.ListedPhone;
import net.healix360.engage.lists.entity.RecordedList;
import net.healix360.engage.tenancy.boundary.HospitalTime;

/**
 * A record that was found, with the way to its row.
 *
 * @param more what tells it from others of the name; may be empty
 */
public record Finding(String name, String phone, String more, String href) {

    /** What was found in one list. */
    public record Group(RecordedList list, List<Finding> findings) {}

    static Finding of(RecordedList list, ListRow row, HospitalTime time) {
        String phone = first(row, "phone")
                .map(number -> ((ListedPhone) number).masked().text())
                .orElse("");
        String name = Stream.of("name", "patient", "caller")
                .flatMap(key -> first(row, key).stream())
                .map(Object::toString)
                .findFirst()
                .orElse(phone);
        String more = Stream.of("scheduledAt", "startedAt", "doctorName", "interestedService", "email", "agentName")
                .flatMap(key -> first(row, key).stream())
                .map(value -> value instanceof Instant at ? time.moment(at) : value.toString())
                .reduce((one, other) -> one + " · " + other)
                .orElse("");
        return new Finding(name, phone, more, "/supervisor/" + list.page() + "?id=" + row.id());
    }

    private static Optional<Object> first(ListRow row, String key) {
        return Optional.ofNullable(row.values().get(key));
    }
}
