package net.healix360.engage.setup.boundary;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.healix360.engage.care.entity.Department;
import net.healix360.engage.identity.boundary.SignedInPerson;
import net.healix360.engage.identity.entity.Role;
import net.healix360.engage.setup.control.SetupProgress;
import net.healix360.engage.setup.entity.SetupStep;

/** What the settings pages need of the server: the hub's cards, the steps, and whether the reader may change anything. */
@Named("setup")
@RequestScoped
public class SetupPage {
    private static final String SETTINGS = "/supervisor/settings/";

    @Inject
    private SetupProgress progress;

    @Inject
    private SignedInPerson person;

    public boolean isEditable() {
        return person.getRole().equals(Role.ADMIN.wireName());
    }

    /** Whether an administrator should be led back to the wizard. */
    public boolean isUnfinished() {
        return isEditable() && !progress.isFinished() && !progress.isDismissed();
    }

    public List<SettingsCard.Group> getGroups() {
        return List.of(
                new SettingsCard.Group(
                        "identity",
                        List.of(
                                card("branding", "/supervisor/branding", SetupStep.IDENTITY),
                                card("team", SETTINGS + "team", SetupStep.TEAM))),
                new SettingsCard.Group(
                        "care",
                        List.of(
                                card("clinics", SETTINGS + "clinics", SetupStep.CLINICS),
                                card("doctors", SETTINGS + "doctors", SetupStep.DOCTORS))),
                new SettingsCard.Group(
                        "channels",
                        List.of(
                                card("telephony", SETTINGS + "telephony", SetupStep.TELEPHONY),
                                card("ai", SETTINGS + "ai", SetupStep.AI),
                                card("widget", SETTINGS + "widget", null),
                                card("rules", "/supervisor/rules", null))));
    }

    private SettingsCard card(String id, String href, SetupStep step) {
        Set<SetupStep> completed = progress.completed();
        return new SettingsCard(
                id,
                href,
                step != null,
                Optional.ofNullable(step).filter(completed::contains).isPresent());
    }

    public List<String> getSteps() {
        return Stream.of(SetupStep.values()).map(SetupStep::wireName).toList();
    }

    public List<String> getDepartments() {
        return Stream.of(Department.values()).map(Enum::name).toList();
    }

    public String getDepartmentKeys() {
        return getDepartments().stream()
                .map(department -> "setup.department." + department)
                .collect(Collectors.joining(","));
    }

    public List<String> getDays() {
        return Stream.of(DayOfWeek.values()).map(Enum::name).toList();
    }

    /** Supervisors read what every website may know. */
    public String getWidgetDoor() {
        return isEditable() ? "/api/config/widget/admin" : "/api/config/widget";
    }
}
