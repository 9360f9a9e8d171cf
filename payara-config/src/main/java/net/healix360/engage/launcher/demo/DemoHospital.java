package net.healix360.engage.launcher.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.healix360.engage.launcher.demo.StaffMember.TelephonyIdentity;

/**
 * How large one demo hospital is. Everything in it follows from these numbers, so two installations show the same hospital.
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
    public static final DemoHospital RAMAIAH = new DemoHospital(
            "ramaiah", "Ramaiah", 12, 195, 4, 300, 60, 3, 500_101, 0, new PhoneBlock(1000), new PhoneBlock(2000));
    public static final DemoHospital GLOBAL = new DemoHospital(
            "global", "Global", 6, 24, 2, 120, 30, 3, 500_201, 400, new PhoneBlock(5000), new PhoneBlock(6000));
    public static final List<DemoHospital> ALL = List.of(RAMAIAH, GLOBAL);

    public static DemoHospital of(String tenant) {
        return ALL.stream()
                .filter(hospital -> hospital.tenant().equals(tenant))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No demo hospital is called " + tenant));
    }

    /** Agents first, then one supervisor, one executive and the administrator. */
    public List<StaffMember> staff(String campaignName) {
        List<StaffMember> staff = new ArrayList<>();
        for (int i = 0; i < agents; i++) {
            int extension = firstExtension + i;
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

    private StaffMember other(Role role, int index) {
        return new StaffMember(role, email(role.lowerCase()), PersonName.number(nameOffset + index), Optional.empty());
    }

    private String agentId(int index) {
        return tenant + (index == 0 ? "admin" : "%02d".formatted(index + 1));
    }

    private String agentEmail(int index) {
        return email("agent%02d".formatted(index + 1));
    }

    private String email(String mailbox) {
        return mailbox + "@" + tenant + ".example";
    }
}
