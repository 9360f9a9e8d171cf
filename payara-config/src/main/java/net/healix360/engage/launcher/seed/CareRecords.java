package net.healix360.engage.launcher.seed;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.healix360.engage.launcher.demo.Consultant;
import net.healix360.engage.launcher.demo.DemoHospital;

/** Invented clinics, and doctors with their visiting hours, of one hospital. */
record CareRecords(DemoHospital hospital, String zone) {
    private static final List<String> PLACES =
            List.of("Garden Road", "Lake View", "Old Market", "Station Square", "Hill Side", "River Bank");
    private static final List<String> PAYMENTS =
            List.of("Cash, card, UPI, insurance", "Cash, card, UPI", "Card, UPI, insurance");
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
    private static final List<String> DEPARTMENTS =
            SPECIALTIES.keySet().stream().sorted().toList();
    private static final int CLINIC_PHONES = 450;

    static String clinicKey(int index) {
        return SeedKey.of("clinic-%02d".formatted(index + 1));
    }

    static String doctorKey(int index) {
        return SeedKey.of("doctor-%03d".formatted(index + 1));
    }

    static String department(int doctor) {
        return DEPARTMENTS.get(doctor % DEPARTMENTS.size());
    }

    int clinicOf(int doctor) {
        return doctor % hospital.clinics();
    }

    List<Map<String, Object>> clinics() {
        return IntStream.range(0, hospital.clinics()).mapToObj(this::clinic).toList();
    }

    private Map<String, Object> clinic(int index) {
        String place = PLACES.get(index % PLACES.size());
        return Map.of(
                "externalId",
                clinicKey(index),
                "name",
                hospital.skill() + " " + place,
                "address",
                Map.of(
                        "addressStreet1", (index + 1) + " " + place,
                        "addressCity", "Bengaluru",
                        "addressState", "Karnataka",
                        "addressCountry", "India"),
                "phone",
                SplitPhone.india(hospital.leadPhones().national(CLINIC_PHONES + index)),
                "weekdayHours",
                "08:00-20:00",
                "weekendHours",
                index % 2 == 0 ? "09:00-14:00" : "09:00-13:00",
                "paymentOptions",
                PAYMENTS.get(index % PAYMENTS.size()),
                "timeZone",
                zone);
    }

    /** @param memberId of a doctor who can sign in, by e-mail */
    List<Map<String, Object>> doctors(Map<String, String> clinicIds, Function<String, String> memberId) {
        return IntStream.range(0, hospital.doctors())
                .mapToObj(i -> doctor(hospital.consultant(i), clinicIds, memberId))
                .toList();
    }

    private Map<String, Object> doctor(
            Consultant consultant, Map<String, String> clinicIds, Function<String, String> memberId) {
        int index = consultant.index();
        Map<String, Object> doctor = new LinkedHashMap<>();
        doctor.put("externalId", doctorKey(index));
        doctor.put("name", consultant.title());
        doctor.put(
                "fullName",
                Map.of(
                        "firstName", consultant.name().first(),
                        "lastName", consultant.name().last()));
        doctor.put("department", department(index));
        doctor.put("specialty", SPECIALTIES.get(department(index)));
        doctor.put("active", index % 20 != 19);
        doctor.put("clinicId", clinicIds.get(clinicKey(clinicOf(index))));
        consultant.email().map(memberId).ifPresent(id -> doctor.put("memberId", id));
        return doctor;
    }

    /** Each doctor sits twice a week, in one clinic. */
    List<Map<String, Object>> visitSlots(Map<String, String> doctorIds, Map<String, String> clinicIds) {
        List<Map<String, Object>> slots = new ArrayList<>();
        for (int doctor = 0; doctor < hospital.doctors(); doctor++) {
            for (int number = 0; number < Sitting.PER_WEEK; number++) {
                Sitting sitting = Sitting.of(doctor, number);
                slots.add(Map.of(
                        "externalId", SeedKey.of("slot-%03d-%d".formatted(doctor + 1, number + 1)),
                        "name", Labels.of(sitting.day().name()) + " " + sitting.start(),
                        "doctorId", doctorIds.get(doctorKey(doctor)),
                        "clinicId", clinicIds.get(clinicKey(clinicOf(doctor))),
                        "dayOfWeek", sitting.day().name(),
                        "startTime", sitting.start().toString(),
                        "endTime", sitting.end().toString()));
            }
        }
        return slots;
    }
}
