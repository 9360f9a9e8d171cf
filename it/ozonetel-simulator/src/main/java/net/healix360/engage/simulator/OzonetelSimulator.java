package net.healix360.engage.simulator;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import net.healix360.engage.simulator.account.AccountFile;

/** The program: {@code SIMULATOR_ACCOUNT_FILE} says which account, {@code SIMULATOR_PORT} where on loopback. */
public final class OzonetelSimulator {
    private static final Logger LOG = Logger.getLogger(OzonetelSimulator.class.getName());
    private static final String DEFAULT_PORT = "4300";

    private OzonetelSimulator() {}

    public static void main(String[] args) throws IOException {
        configureLogging();
        // shorter than any receiver's: an event posted on a connection just closed by the other end would be lost
        System.setProperty("jdk.httpclient.keepalive.timeout", "5");
        String accountFile = System.getenv("SIMULATOR_ACCOUNT_FILE");
        if (accountFile == null) {
            LOG.severe("SIMULATOR_ACCOUNT_FILE is not set: it names the JSON file of the account");
            System.exit(2);
        }
        try {
            int port = Integer.parseInt(System.getenv().getOrDefault("SIMULATOR_PORT", DEFAULT_PORT));
            Simulator simulator = new Simulator(AccountFile.read(Path.of(accountFile)));
            Runtime.getRuntime().addShutdownHook(new Thread(simulator::close, "shutdown"));
            simulator.start(port);
            LOG.info(() -> "Ozonetel simulator ready at " + simulator.address());
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.SEVERE, "The simulator cannot start with account file " + accountFile, e);
            System.exit(1);
        }
    }

    private static void configureLogging() throws IOException {
        try (InputStream settings = OzonetelSimulator.class.getResourceAsStream("/logging.properties")) {
            LogManager.getLogManager().readConfiguration(settings);
        }
    }
}
