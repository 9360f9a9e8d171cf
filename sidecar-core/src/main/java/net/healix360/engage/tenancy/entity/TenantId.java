package net.healix360.engage.tenancy.entity;

/** The one hospital of this process. Only tenancy makes one, from configuration; no request ever names it. */
public final class TenantId {
    private final String name;

    private TenantId(String name) {
        this.name = name;
    }

    /** Refuses a name that could not stand in a key, a path or a host. */
    static TenantId named(String name) {
        if (!name.matches("[a-z][a-z0-9-]{0,62}")) {
            throw new IllegalArgumentException("a tenant is named by 1 to 63 of a-z, 0-9 and -, a letter first");
        }
        return new TenantId(name);
    }

    public String name() {
        return name;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TenantId that && that.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }

    @Override
    public String toString() {
        return name;
    }
}
