package net.healix360.engage.platform.control.access;

import java.util.List;
import java.util.UUID;
import net.healix360.engage.platform.control.storage.Identifiers;
import net.healix360.engage.platform.entity.Workspace;
import org.jdbi.v3.core.Handle;

/** The five people and five companies that a fresh workspace of the real platform is born with: a seed tool must clear them away. */
final class SampleRecords {
    private static final List<String> NAMES = List.of("Anders", "Birch", "Cole", "Dahl", "Eriksen");
    private static final String INSERT = "INSERT INTO %s (\"id\", %s, \"createdAt\", \"updatedAt\", \"position\","
            + " \"createdBySource\", \"createdByName\", \"updatedBySource\", \"updatedByName\")"
            + " VALUES (?, ?, ?, now(), now(), ?, 'SYSTEM', 'System', 'SYSTEM', 'System')";

    private SampleRecords() {}

    static void insert(Handle handle, UUID workspaceId) {
        String schema = Workspace.schemaOf(workspaceId);
        String company =
                INSERT.formatted(Identifiers.table(schema, "company"), "\"name\", \"domainNamePrimaryLinkUrl\"");
        String person =
                INSERT.formatted(Identifiers.table(schema, "person"), "\"nameLastName\", \"emailsPrimaryEmail\"");
        int place = 0;
        for (String name : NAMES) {
            String host = name.toLowerCase(java.util.Locale.ROOT) + ".example.com";
            handle.execute(company, UUID.randomUUID(), name + " Ltd", "https://" + host, place);
            handle.execute(person, UUID.randomUUID(), name, "info@" + host, place);
            place++;
        }
    }
}
