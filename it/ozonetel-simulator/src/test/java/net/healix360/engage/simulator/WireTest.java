package net.healix360.engage.simulator;

import java.util.Map;
import net.healix360.engage.simulator.account.AccountSettings;
import net.healix360.engage.simulator.account.AuthMode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A started simulator and a receiver for what it sends. */
public abstract class WireTest {
    protected static final Map<String, String> SUBSCRIBER = Map.of("api_key", Accounts.KEY, "username", Accounts.USER);

    protected Receiver receiver;
    protected Simulator simulator;
    protected Client client;

    @BeforeEach
    void startBoth() {
        receiver = new Receiver();
        AccountSettings account = Accounts.with(authMode(), receiver.url("/summary"), true);
        simulator = new Simulator(account);
        simulator.start(0);
        client = new Client(simulator.address());
    }

    @AfterEach
    void stopBoth() {
        simulator.close();
        receiver.close();
    }

    protected AuthMode authMode() {
        return AuthMode.TOKEN_AUTH;
    }

    protected void subscribe() {
        client.send(
                "POST",
                "/events/subscribe",
                SUBSCRIBER,
                "{\"callEventsURL\":\"" + receiver.url("/call") + "\",\"agentEventsURL\":\"" + receiver.url("/agent")
                        + "\"}");
    }
}
