package net.healix360.engage.launcher.seed;

import java.net.URI;

/**
 * Which workspace of which platform a hospital has, and who administers it.
 *
 * @param origin the address by which the platform's log-in knows the workspace (reference/platform-graphql.md §2.1)
 * @param settingPrefix how the environment variables of this hospital begin, for messages
 */
public record WorkspaceTarget(
        URI platform, URI origin, String subdomain, String displayName, Credentials admin, String settingPrefix) {}
