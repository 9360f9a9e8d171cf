package net.healix360.engage.launcher.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import net.healix360.engage.launcher.demo.StaffMember.TelephonyIdentity;
import net.healix360.engage.launcher.settings.Tenant;

/**
 * How large one hospital of this installation is. Everything in it follows from these numbers, so two installations show the same
 * hospital. One that was added without demo data has people only.
 *
 * @param nameOffset where its staff begins in the list of names
 */
public record DemoHospital(
        String tenant,
        String skill,
        int agents,
        int doctors,
        int clinics,
        int patients,
        int leads,
        int campaigns,
        int firstExtension,
        int nameOffset,
        PhoneBlock patientPhones,
        PhoneBlock leadPhones) {
    /** How many hospitals can be added: each has its own thousand of the synthetic numbers. */
    public static final int MOST_ADDED = 90;

    public static final DemoHospital RAMAIAH = new DemoHospital(
            "ramaiah", "Ramaiah", 12, 195, 4, 300, 60, 3, 500_101, 0, new PhoneBlock(1000), new PhoneBlock(2000));
    public static final DemoHospital GLOBAL = new DemoHospital(
            "global", "Global", 6, 24, 2, 120, 30, 3, 500_201, 400, new PhoneBlock(5000), new PhoneBlock(6000));
    public static final List<DemoHospital> ALL = List.of(RAMAIAH, GLOBAL);
    private static final int EXTENSIONS = 100;
    private static final int DOCTOR_NAMES = 900;
    private static final int DOCTORS_WHO_SIGN_IN = 3;

    public static DemoHospital of(Tenant tenant) {
        return ALL.stream()
                .filter(hospital -> hospital.tenant().equals(tenant.name()))
                .findFirst()
                .map(usual -> usual.with(tenant.agents().orElse(usual.agents())))
                .orElseGet(() -> added(tenant));
    }

    private DemoHospital with(int otherAgents) {
        return new DemoHospital(
                tenant,
                skill,
                otherAgents,
                doctors,
                clinics,
                patients,
                leads,
                campaigns,
                firstExtension,
                nameOffset,
                patientPhones,
                leadPhones);
    }

    private static DemoHospital added(Tenant tenant) {
        int number = tenant.number();
        int one = tenant.demoData() ? 1 : 0;
        return new DemoHospital(
                tenant.name(),
                capitalised(tenant.name()),
                tenant.agents().orElseThrow(),
                12 * one,
                2 * one,
                60 * one,
                20 * one,
                2 * one,
                500_201 + 100 * number,
                400 + 37 * number,
                new PhoneBlock(9_000 + 1000 * number),
                new PhoneBlock(9_500 + 1000 * number));
    }

    public int appointments() {
        return patients / 4;
    }

    public int followUps() {
        return Math.min(agents, leads / 3);
    }

    public Consultant consultant(int index) {
        Optional<String> email =
                index < DOCTORS_WHO_SIGN_IN ? Optional.of(email("doctor%02d".formatted(index + 1))) : Optional.empty();
        return new Consultant(index, PersonName.number(nameOffset + DOCTOR_NAMES + index), email);
    }

    /** The few doctors who are members of the workspace too. */
    public List<StaffMember> consultants() {
        return IntStream.range(0, Math.min(doctors, DOCTORS_WHO_SIGN_IN))
                .mapToObj(this::consultant)
                .map(doctor ->
                        new StaffMember(Role.MANAGER, doctor.email().orElseThrow(), doctor.name(), Optional.empty()))
                .toList();
    }

    /** Agents first, then one supervisor, one executive and the administrator. */
    public List<StaffMember> staff(String campaignName) {
        List<StaffMember> staff = new ArrayList<>();
        for (int i = 0; i < agents; i++) {
            int extension = extension(i);
            TelephonyIdentity identity =
                    new TelephonyIdentity(agentId(i), extension, Integer.toString(extension), campaignName);
            staff.add(new StaffMember(
                    Role.AGENT, agentEmail(i), PersonName.number(nameOffset + i), Optional.of(identity)));
        }
        staff.add(other(Role.SUPERVISOR, agents));
        staff.add(other(Role.EXECUTIVE, agents + 1));
        staff.add(other(Role.ADMIN, agents + 2));
        return List.copyOf(staff);
    }

    /** A hospital's first hundred numbers are in one row; who comes after has one in a wider block further up. */
    private int extension(int index) {
        int block = firstExtension / EXTENSIONS * EXTENSIONS;
        return index < EXTENSIONS ? firstExtension + index : 10 * block + (index - EXTENSIONS);
    }

    private StaffMember other(Role role, int index) {
        return new StaffMember(role, email(role.lowerCase()), PersonName.number(nameOffset + index), Optional.empty());
    }

    private String agentId(int index) {
        return tenant.replace("-", "") + (index == 0 ? "admin" : "%02d".formatted(index + 1));
    }

    private String agentEmail(int index) {
        return email("agent%02d".formatted(index + 1));
    }

    private String email(String mailbox) {
        return mailbox + "@" + tenant + ".example";
    }

    private static String capitalised(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }
}
