package net.healix360.engage.it.platform;

import java.net.URI;
import java.util.Optional;
import net.healix360.engage.it.fixture.Stack;
import net.healix360.engage.it.platform.Accounts.Credentials;

/**
 * The server under contract.
 *
 * @param frontDomain the part of a workspace's host after its subdomain
 * @param admin who may found a workspace; nobody has to where everybody may
 * @param workspace the subdomain of a workspace to use instead of a new one
 * @param neighbour the address of another hospital, which no token of ours belongs to
 * @param hooks where webhooks reach this machine, if they do
 */
record Server(
        URI url,
        String frontDomain,
        Optional<Credentials> admin,
        Optional<String> workspace,
        String neighbour,
        Optional<HookAddress> hooks) {
    /** Names the variable that decides between the embedded platform and a real server. */
    static final String URL = "PLATFORM_CONTRACT_URL";

    /** The embedded platform of the running product, or the real server that the environment names. */
    static Server chosen() {
        return setting(URL).map(Server::real).orElseGet(() -> embedded(Stack.up()));
    }

    static Server embedded(Stack stack) {
        return new Server(
                stack.url("platform"),
                "engage.localhost",
                Optional.empty(),
                Optional.empty(),
                stack.ramaiah().admin().origin(),
                Optional.of(HookAddress.LOOPBACK));
    }

    private static Server real(String url) {
        URI server = URI.create(url);
        String frontDomain = required("PLATFORM_CONTRACT_FRONT_DOMAIN");
        return new Server(
                server,
                frontDomain,
                Optional.of(new Credentials(
                        required("PLATFORM_CONTRACT_ADMIN_EMAIL"), required("PLATFORM_CONTRACT_ADMIN_PASSWORD"))),
                setting("PLATFORM_CONTRACT_WORKSPACE"),
                server.getScheme() + "://neighbour." + frontDomain,
                HookAddress.of(setting("PLATFORM_CONTRACT_WEBHOOK_BASE"), setting("PLATFORM_CONTRACT_WEBHOOK_PORT")));
    }

    String origin(String subdomain) {
        return url.getScheme() + "://" + subdomain + "." + frontDomain;
    }

    private static Optional<String> setting(String name) {
        return Optional.ofNullable(System.getenv(name)).filter(value -> !value.isBlank());
    }

    private static String required(String name) {
        return setting(name).orElseThrow(() -> new IllegalStateException(URL + " is set, so " + name + " must be too"));
    }
}
