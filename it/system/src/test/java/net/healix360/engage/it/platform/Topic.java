package net.healix360.engage.it.platform;

/** One topic of the contract, tried in the workspace of its run. */
abstract class Topic {
    final ContractWorkspace workspace;
    final Caller admin;
    final Calls calls;

    Topic(ContractWorkspace workspace) {
        this.workspace = workspace;
        this.admin = workspace.admin();
        this.calls = workspace.calls();
    }
}
