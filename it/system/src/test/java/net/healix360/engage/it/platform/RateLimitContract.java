package net.healix360.engage.it.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who is not limited (§3.3). How programs are throttled is in {@link ThrottleContract}. */
abstract class RateLimitContract extends Topic {
    /** Ten root fields, which cost ten of a program's hundred tokens. */
    static final String TEN_TOKENS = """
            query Ten {
              people(first: 1) { edges { node { id } } }
              companies(first: 1) { edges { node { id } } }
              notes(first: 1) { edges { node { id } } }
              tasks(first: 1) { edges { node { id } } }
              workspaceMembers(first: 1) { edges { node { id } } }
              peopleGroupBy(groupBy: [{jobTitle: true}], limit: 1) { totalCount }
              companiesGroupBy(groupBy: [{name: true}], limit: 1) { totalCount }
              notesGroupBy(groupBy: [{title: true}], limit: 1) { totalCount }
              tasksGroupBy(groupBy: [{title: true}], limit: 1) { totalCount }
              workspaceMembersGroupBy(groupBy: [{userEmail: true}], limit: 1) { totalCount }
            }""";

    RateLimitContract(ContractWorkspace workspace) {
        super(workspace);
    }

    @Test
    void aPersonMayAskMoreThanAProgram() {
        for (int tokens = 0; tokens <= 100; tokens += 10) {
            assertThat(admin.core(TEN_TOKENS).throttled()).isFalse();
        }
    }
}
