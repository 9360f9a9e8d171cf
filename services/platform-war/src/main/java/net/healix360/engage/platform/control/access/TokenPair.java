package net.healix360.engage.platform.control.access;

/** What a log-in or a renewal hands out. */
public record TokenPair(IssuedToken accessOrWorkspaceAgnosticToken, IssuedToken refreshToken) {}
