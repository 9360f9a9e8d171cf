package net.healix360.engage.launcher.seed;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import net.healix360.engage.launcher.demo.DemoHospital;
import net.healix360.engage.launcher.demo.PersonName;

/** Invented patients of one hospital. */
record PatientRecords(DemoHospital hospital) {
    private static final int NAMES = 1400;
    private static final LocalDate YOUNGEST = LocalDate.of(2024, 3, 9);
    private static final int DAYS_APART = 271;
    private static final int LONGEST_LIFE_DAYS = 86 * 365;
    private static final List<String> TYPES = List.of("RETURNING", "RETURNING", "NEW", "RETURNING", "VIP");

    static String key(int index) {
        return SeedKey.of("patient-%04d".formatted(index + 1));
    }

    PersonName name(int index) {
        return PersonName.number(hospital.nameOffset() + NAMES + index);
    }

    String email(int index) {
        PersonName name = name(index);
        return (name.first() + "." + name.last() + "." + (index + 1) + "@mail.example").toLowerCase(Locale.ROOT);
    }

    List<Map<String, Object>> all() {
        return IntStream.range(0, hospital.patients()).mapToObj(this::patient).toList();
    }

    private Map<String, Object> patient(int index) {
        PersonName name = name(index);
        Map<String, Object> patient = new LinkedHashMap<>();
        patient.put("externalId", key(index));
        patient.put("name", Map.of("firstName", name.first(), "lastName", name.last()));
        patient.put("phones", SplitPhone.india(hospital.patientPhones().national(index)));
        patient.put("phoneE164", hospital.patientPhones().e164(index));
        patient.put("emails", Map.of("primaryEmail", email(index)));
        patient.put("gender", name.female() ? "FEMALE" : "MALE");
        patient.put(
                "dateOfBirth",
                YOUNGEST.minusDays((long) DAYS_APART * index % LONGEST_LIFE_DAYS)
                        .toString());
        patient.put("patientType", TYPES.get(index % TYPES.size()));
        return patient;
    }
}
