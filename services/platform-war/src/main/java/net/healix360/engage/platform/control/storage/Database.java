package net.healix360.engage.platform.control.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import com.zaxxer.hikari.pool.HikariPool.PoolInitializationException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.HandleCallback;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;

/** The pool to Postgres, opened when Postgres is there: the platform may be deployed before it. */
public final class Database implements AutoCloseable {
    private static final int CONNECT_MILLIS = 3_000;

    private final DatabaseSettings settings;
    private HikariDataSource pool;
    private volatile Jdbi jdbi;

    public Database(DatabaseSettings settings) {
        this.settings = settings;
    }

    /** Connects and brings the shared schema up to date; does nothing when that is done. */
    public synchronized void open() {
        if (jdbi != null) {
            return;
        }
        HikariDataSource fresh = connect();
        try {
            Flyway.configure(Database.class.getClassLoader())
                    .dataSource(fresh)
                    .schemas("core")
                    .locations("classpath:db/migration")
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            fresh.close();
            throw new DatabaseUnavailable("Postgres refused the migration: " + e.getMessage(), e);
        }
        pool = fresh;
        jdbi = Jdbi.create(fresh);
    }

    private HikariDataSource connect() {
        if (settings.url() == null || settings.url().isBlank()) {
            throw new DatabaseUnavailable("platform.database.url is not set", null);
        }
        HikariConfig config = new HikariConfig();
        config.setPoolName("platform");
        config.setDriverClassName("org.postgresql.Driver");
        config.setJdbcUrl(settings.url());
        config.setUsername(settings.user());
        config.setPassword(settings.password());
        config.setMaximumPoolSize(settings.poolSize());
        config.setMinimumIdle(Math.min(2, settings.poolSize()));
        config.setConnectionTimeout(CONNECT_MILLIS);
        try {
            return new HikariDataSource(config);
        } catch (PoolInitializationException e) {
            throw new DatabaseUnavailable("Postgres does not answer: " + e.getMessage(), e);
        }
    }

    /** Asks Postgres for a sign of life. */
    public void ping() {
        open();
        try {
            read(handle -> handle.createQuery("SELECT 1").mapTo(Integer.class).one());
        } catch (JdbiException e) {
            throw new DatabaseUnavailable("Postgres does not answer: " + e.getMessage(), e);
        }
    }

    public <R> R read(HandleCallback<R, RuntimeException> work) {
        open();
        return reached(() -> jdbi.withHandle(work));
    }

    /** All of the work or none of it. */
    public <R> R write(HandleCallback<R, RuntimeException> work) {
        open();
        return reached(() -> jdbi.inTransaction(work));
    }

    /** As {@link #write}, for work without a result. */
    public void change(Consumer<Handle> work) {
        write(handle -> {
            work.accept(handle);
            return handle;
        });
    }

    private static <R> R reached(Supplier<R> work) {
        try {
            return work.get();
        } catch (ConnectionException e) {
            throw new DatabaseUnavailable("Postgres does not answer: " + e.getMessage(), e);
        }
    }

    @Override
    public synchronized void close() {
        if (pool != null) {
            pool.close();
        }
        pool = null;
        jdbi = null;
    }
}
