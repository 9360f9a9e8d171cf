package net.healix360.engage.platform.control.storage;

/** Where Postgres is and how many connections to hold at most. */
public record DatabaseSettings(String url, String user, String password, int poolSize) {
    @Override
    public String toString() {
        return "DatabaseSettings[url=" + url + "]";
    }
}
