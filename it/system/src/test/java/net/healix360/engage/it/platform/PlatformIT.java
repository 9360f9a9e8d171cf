package net.healix360.engage.it.platform;

/**
 * The contract on the embedded platform in every build; on a real server, in that server's dialect, when
 * {@code PLATFORM_CONTRACT_URL} names one.
 */
class PlatformIT extends PlatformContract {
    @Override
    ContractWorkspace open() {
        return ContractWorkspace.open(Server.chosen());
    }
}
