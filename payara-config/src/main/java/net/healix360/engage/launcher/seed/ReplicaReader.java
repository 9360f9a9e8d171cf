package net.healix360.engage.launcher.seed;

import java.io.IOException;
import net.healix360.engage.launcher.settings.ProductSecrets;

/**
 * The member as whom the sidecar fills its local copy: the platform limits API keys to a hundred calls a minute, and members not
 * (reference/platform-graphql.md §3.3). Its role may read everything and change nothing.
 */
record ReplicaReader(Workspace workspace, ProductSecrets secrets, String tenant) {
    private static final int TRIES = 20;

    /** @return how many joined */
    int ensure(Members members, Roles roles) throws IOException, InterruptedException {
        for (int number = 1; number <= TRIES; number++) {
            String email = address(number);
            Credentials reader = new Credentials(email, secrets.syncPassword(tenant));
            boolean there = members.has(email);
            if (!there || knows(reader)) {
                members.ensure(reader, roles.id(Roles.REPLICA), "Helix", "Replica");
                secrets.syncEmail(tenant, email);
                return there ? 0 : 1;
            }
        }
        throw new IOException("No replica reader of " + tenant + " can sign in: remove the members replica@" + tenant
                + ".example, replica2@ … from the workspace, then seed again.");
    }

    /** A home that was lost took the password with it; then there is another reader. */
    private boolean knows(Credentials reader) throws IOException, InterruptedException {
        try {
            new Accounts(workspace.platform()).loginToken(reader);
            return true;
        } catch (PlatformRefusal wrongPassword) {
            return false;
        }
    }

    private String address(int number) {
        return "replica" + (number == 1 ? "" : number) + "@" + tenant + ".example";
    }
}
