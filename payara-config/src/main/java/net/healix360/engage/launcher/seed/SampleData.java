package net.healix360.engage.launcher.seed;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * What a platform puts into every new workspace: five people, five companies and workflows, one of which runs on each new person
 * (reference/platform-graphql.md §4). Only ever removed from a workspace that nobody has worked in.
 */
record SampleData(Workspace workspace) {

    /** @return how many records went; workflows go first, because they would act on what is seeded */
    int remove() throws IOException, InterruptedException {
        return remove("workflow", "workflows") + remove("person", "people") + remove("company", "companies");
    }

    private int remove(String singular, String plural) throws IOException, InterruptedException {
        Records records = new Records(workspace, singular, plural);
        List<String> ids = new ArrayList<>();
        try {
            records.forEach(null, "", node -> ids.add(node.path("id").asText()));
        } catch (PlatformRefusal refusal) {
            if (!refusal.unknownObject()) {
                throw refusal;
            }
        }
        records.delete(ids);
        return ids.size();
    }
}
