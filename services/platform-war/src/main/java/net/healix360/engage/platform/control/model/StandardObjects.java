package net.healix360.engage.platform.control.model;

import static net.healix360.engage.platform.control.model.NewField.plain;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.healix360.engage.platform.entity.DataModel;
import net.healix360.engage.platform.entity.FieldType;
import net.healix360.engage.platform.entity.RelationKind;
import org.jdbi.v3.core.Handle;

/** The objects that every workspace is born with. */
public final class StandardObjects {
    private final DataModels models;

    public StandardObjects(DataModels models) {
        this.models = models;
    }

    /** Makes the workspace's schema with its standard objects; a workspace that has them keeps them. */
    public void create(UUID workspaceId) {
        models.change(workspaceId, (handle, model) -> {
            if (model.objects().isEmpty()) {
                new Tables(handle, model.schema()).createSchema();
                all().forEach(object -> ObjectCreation.create(handle, workspaceId, model.schema(), object));
                relate(handle, workspaceId, "person", "company", "company", "Company", "People");
                relate(
                        handle,
                        workspaceId,
                        "company",
                        "accountOwner",
                        "workspaceMember",
                        "Owner",
                        "Account Owner For Companies");
                relate(handle, workspaceId, "task", "assignee", "workspaceMember", "Assignee", "Assigned Tasks");
            }
            return workspaceId;
        });
    }

    private static List<NewObject> all() {
        return List.of(
                standard(
                        "workspaceMember", "workspaceMembers", "Workspace Member", "Workspace Members", memberFields()),
                standard("company", "companies", "Company", "Companies", companyFields()),
                standard("person", "people", "Person", "People", personFields()),
                standard("note", "notes", "Note", "Notes", noteFields()),
                standard("task", "tasks", "Task", "Tasks", taskFields()));
    }

    private static NewObject standard(
            String singular, String plural, String label, String labelPlural, List<NewField> fields) {
        return new NewObject(singular, plural, label, labelPlural, null, null, false, true, fields);
    }

    private static List<NewField> memberFields() {
        return List.of(
                plain(FieldType.FULL_NAME, "name", "Name"),
                plain(FieldType.TEXT, "userEmail", "User Email"),
                plain(FieldType.UUID, "userId", "User Id"),
                plain(FieldType.TEXT, "avatarUrl", "Avatar Url"),
                plain(FieldType.TEXT, "locale", "Language"),
                plain(FieldType.TEXT, "timeZone", "Time zone"),
                plain(FieldType.TEXT, "colorScheme", "Color Scheme"));
    }

    private static List<NewField> companyFields() {
        return List.of(
                plain(FieldType.TEXT, "name", "Name"),
                plain(FieldType.LINKS, "domainName", "Domain Name").asUnique(),
                plain(FieldType.ADDRESS, "address", "Address"),
                plain(FieldType.NUMBER, "employees", "Employees"),
                plain(FieldType.LINKS, "linkedinLink", "Linkedin"),
                plain(FieldType.CURRENCY, "annualRecurringRevenue", "ARR"),
                plain(FieldType.BOOLEAN, "idealCustomerProfile", "ICP"));
    }

    private static List<NewField> personFields() {
        return List.of(
                plain(FieldType.FULL_NAME, "name", "Name"),
                plain(FieldType.EMAILS, "emails", "Emails").asUnique(),
                plain(FieldType.PHONES, "phones", "Phones"),
                plain(FieldType.TEXT, "jobTitle", "Job Title"),
                plain(FieldType.TEXT, "city", "City"),
                plain(FieldType.TEXT, "avatarUrl", "Avatar"),
                plain(FieldType.LINKS, "linkedinLink", "Linkedin"),
                plain(FieldType.LINKS, "xLink", "X"));
    }

    private static List<NewField> noteFields() {
        return List.of(plain(FieldType.TEXT, "title", "Title"), plain(FieldType.RICH_TEXT, "bodyV2", "Body"));
    }

    private static List<NewField> taskFields() {
        return List.of(
                plain(FieldType.TEXT, "title", "Title"),
                plain(FieldType.RICH_TEXT, "bodyV2", "Body"),
                plain(FieldType.DATE_TIME, "dueAt", "Due Date"),
                plain(FieldType.SELECT, "status", "Status").withOptions("TODO", "IN_PROGRESS", "DONE"));
    }

    private static void relate(
            Handle handle, UUID workspaceId, String from, String name, String to, String label, String inverse) {
        DataModel model = ModelStore.load(handle, workspaceId);
        FieldCreation.create(
                handle,
                model,
                Map.of(
                        "objectMetadataId",
                        model.object(from).orElseThrow().id(),
                        "type",
                        FieldType.RELATION.name(),
                        "name",
                        name,
                        "label",
                        label,
                        "relationCreationPayload",
                        Map.of(
                                "type",
                                RelationKind.MANY_TO_ONE.name(),
                                "targetObjectMetadataId",
                                model.object(to).orElseThrow().id(),
                                "targetFieldLabel",
                                inverse)));
    }
}
