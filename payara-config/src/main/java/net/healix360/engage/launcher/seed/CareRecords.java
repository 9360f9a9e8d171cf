package net.healix360.engage.launcher.seed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import net.healix360.engage.launcher.demo.DemoHospital;
import net.healix360.engage.launcher.demo.PersonName;

/** Invented clinics, doctors with their visiting hours, and patients of one hospital. */
record CareRecords(DemoHospital hospital) {
    private static final List<String> PLACES =
            List.of("Garden Road", "Lake View", "Old Market", "Station Square", "Hill Side", "River Bank");
    private static final List<String> DAYS =
            List.of("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY");
    private static final List<List<String>> HOURS = List.of(
            List.of("09:00", "12:00"), List.of("10:00", "13:00"), List.of("14:00", "17:00"), List.of("16:00", "19:00"));
    private static final Map<String, String> SPECIALTIES = Map.ofEntries(
            Map.entry("CARDIOLOGY", "Interventional cardiology"),
            Map.entry("DERMATOLOGY", "Clinical dermatology"),
            Map.entry("ENT", "Ear, nose and throat surgery"),
            Map.entry("GASTROENTEROLOGY", "Endoscopy"),
            Map.entry("GENERAL_MEDICINE", "Internal medicine"),
            Map.entry("GYNAECOLOGY", "Obstetrics and gynaecology"),
            Map.entry("NEPHROLOGY", "Dialysis and kidney care"),
            Map.entry("NEUROLOGY", "Stroke and epilepsy"),
            Map.entry("ONCOLOGY", "Medical oncology"),
            Map.entry("OPHTHALMOLOGY", "Cataract and retina"),
            Map.entry("ORTHOPAEDICS", "Joint replacement"),
            Map.entry("PAEDIATRICS", "General paediatrics"),
            Map.entry("PSYCHIATRY", "Adult psychiatry"),
            Map.entry("PULMONOLOGY", "Asthma and sleep"),
            Map.entry("UROLOGY", "Endourology"));
    private static final int DOCTOR_NAMES = 900;
    private static final int PATIENT_NAMES = 1400;

    static String clinicKey(int index) {
        return "clinic-%02d".formatted(index + 1);
    }

    static String doctorKey(int index) {
        return "doctor-%03d".formatted(index + 1);
    }

    List<Map<String, Object>> clinics() {
        return IntStream.range(0, hospital.clinics())
                .mapToObj(i -> Map.<String, Object>of(
                        "externalId", clinicKey(i),
                        "name", capitalised(hospital.tenant()) + " " + PLACES.get(i % PLACES.size()),
                        "address",
                                Map.of(
                                        "addressStreet1", (i + 1) + " " + PLACES.get(i % PLACES.size()),
                                        "addressCity", "Bengaluru",
                                        "addressState", "Karnataka",
                                        "addressCountry", "India"),
                        "phone", SplitPhone.india(hospital.leadPhones().national(900 + i))))
                .toList();
    }

    List<Map<String, Object>> doctors() {
        List<String> departments = SPECIALTIES.keySet().stream().sorted().toList();
        return IntStream.range(0, hospital.doctors())
                .mapToObj(i -> doctor(i, departments.get(i % departments.size())))
                .toList();
    }

    private Map<String, Object> doctor(int index, String department) {
        PersonName name = PersonName.number(hospital.nameOffset() + DOCTOR_NAMES + index);
        return Map.of(
                "externalId",
                doctorKey(index),
                "name",
                "Dr. " + name.full(),
                "fullName",
                Map.of("firstName", name.first(), "lastName", name.last()),
                "department",
                department,
                "specialty",
                SPECIALTIES.get(department),
                "active",
                index % 20 != 19);
    }

    /** Each doctor sits twice a week, in one clinic. */
    List<Map<String, Object>> visitSlots(Map<String, String> doctorIds, Map<String, String> clinicIds) {
        List<Map<String, Object>> slots = new ArrayList<>();
        for (int doctor = 0; doctor < hospital.doctors(); doctor++) {
            for (int sitting = 0; sitting < 2; sitting++) {
                List<String> hours = HOURS.get((doctor + sitting) % HOURS.size());
                String day = DAYS.get((doctor + sitting * 3) % DAYS.size());
                slots.add(Map.of(
                        "externalId", "slot-%03d-%d".formatted(doctor + 1, sitting + 1),
                        "name", Labels.of(day) + " " + hours.get(0),
                        "doctorId", doctorIds.get(doctorKey(doctor)),
                        "clinicId", clinicIds.get(clinicKey(doctor % hospital.clinics())),
                        "dayOfWeek", day,
                        "startTime", hours.get(0),
                        "endTime", hours.get(1)));
            }
        }
        return slots;
    }

    List<Map<String, Object>> patients() {
        return IntStream.range(0, hospital.patients())
                .mapToObj(i -> {
                    PersonName name = PersonName.number(hospital.nameOffset() + PATIENT_NAMES + i);
                    return Map.<String, Object>of(
                            "name", Map.of("firstName", name.first(), "lastName", name.last()),
                            "phones", SplitPhone.india(hospital.patientPhones().national(i)),
                            "phoneE164", hospital.patientPhones().e164(i));
                })
                .toList();
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
