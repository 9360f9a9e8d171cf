package net.healix360.engage.platform.boundary;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import net.healix360.engage.platform.control.Platform;
import net.healix360.engage.platform.control.PlatformSettings;
import net.healix360.engage.platform.control.core.RateLimits.Limit;
import net.healix360.engage.platform.control.storage.DatabaseSettings;
import net.healix360.engage.platform.control.storage.DatabaseUnavailable;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Makes the one platform of this process from its configuration, and opens its database beside the boot. */
@ApplicationScoped
public class PlatformAssembly {
    private static final Logger LOG = Logger.getLogger(PlatformAssembly.class.getName());

    @Resource
    private ManagedExecutorService worker;

    @Inject
    @ConfigProperty(name = "platform.database.url", defaultValue = "jdbc:postgresql://127.0.0.1:5432/postgres")
    private String url;

    @Inject
    @ConfigProperty(name = "platform.database.user", defaultValue = "postgres")
    private String user;

    @Inject
    @ConfigProperty(name = "platform.database.password", defaultValue = "postgres")
    private String password;

    @Inject
    @ConfigProperty(name = "platform.database.pool-size", defaultValue = "12")
    private int poolSize;

    @Inject
    @ConfigProperty(name = "platform.front-domain", defaultValue = "engage.localhost")
    private String frontDomain;

    @Inject
    @ConfigProperty(name = "platform.legacy-accounts", defaultValue = "false")
    private boolean legacyAccounts;

    @Inject
    @ConfigProperty(name = "platform.rate-limit.long-limit", defaultValue = "100")
    private int longLimit;

    @Inject
    @ConfigProperty(name = "platform.rate-limit.long-window-ms", defaultValue = "60000")
    private long longWindow;

    @Inject
    @ConfigProperty(name = "platform.rate-limit.short-limit", defaultValue = "100")
    private int shortLimit;

    @Inject
    @ConfigProperty(name = "platform.rate-limit.short-window-ms", defaultValue = "1000")
    private long shortWindow;

    @Produces
    @Singleton
    public Platform platform() {
        PlatformSettings settings = new PlatformSettings(
                new DatabaseSettings(url, user, password, poolSize),
                frontDomain,
                List.of(new Limit(shortLimit, shortWindow), new Limit(longLimit, longWindow)),
                legacyAccounts);
        return new Platform(settings, worker, Clock.systemUTC());
    }

    public void close(@Disposes Platform platform) {
        platform.close();
    }

    /** Postgres may come later: readiness then opens it. */
    void open(@Observes @Initialized(ApplicationScoped.class) Object started, Platform platform) {
        worker.execute(() -> {
            try {
                platform.database().open();
                LOG.info("Postgres is open and up to date");
            } catch (DatabaseUnavailable e) {
                LOG.log(Level.WARNING, "Not ready yet: {0}", e.getMessage());
            }
        });
    }
}
