package net.healix360.engage.platform.entity;

import java.util.UUID;

/** A person of the whole server: one email, one password, many workspaces. */
public record Account(UUID id, String email, String passwordHash) {}
