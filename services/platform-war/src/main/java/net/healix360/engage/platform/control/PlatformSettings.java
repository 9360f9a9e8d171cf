package net.healix360.engage.platform.control;

import java.util.List;
import net.healix360.engage.platform.control.core.RateLimits;
import net.healix360.engage.platform.control.storage.DatabaseSettings;

/**
 * How one embedded platform is set up.
 *
 * @param limits the API-key limits, all of which must hold
 * @param legacyAccounts whether log-in lives on {@code /graphql}, as in releases before February 2026
 */
public record PlatformSettings(
        DatabaseSettings database, String frontDomain, List<RateLimits.Limit> limits, boolean legacyAccounts) {}
