package net.healix360.engage.tenancy.entity;

import java.time.ZoneId;

/**
 * The hospital as its people know it.
 *
 * @param displayName its name on pages
 * @param zone where its days begin and end
 */
public record Hospital(TenantId id, String displayName, ZoneId zone) {

    public static Hospital of(String name, String displayName, String zone) {
        return new Hospital(TenantId.named(name), displayName, ZoneId.of(zone));
    }
}
