package net.healix360.engage.launcher.part;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Properties;

/** Runs {@code SELECT 1}. */
record PostgresProbe(URI part, String password) implements Probe {

    @Override
    public Readiness ask() {
        Properties login = new Properties();
        login.setProperty("user", PostgresPart.USER);
        login.setProperty("password", password);
        login.setProperty("connectTimeout", "2");
        login.setProperty("socketTimeout", "3");
        try (Connection connection = DriverManager.getConnection("jdbc:" + part, login);
                Statement statement = connection.createStatement()) {
            statement.execute("SELECT 1");
            return Readiness.READY;
        } catch (SQLException e) {
            return Readiness.notReady("no answer to SELECT 1 (" + e.getMessage() + ")");
        }
    }
}
