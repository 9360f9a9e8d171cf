package net.healix360.engage.platform.entity;

import java.util.UUID;

/** One value that a select field may take. */
public record SelectOption(UUID id, String value, String label, String color, int position) {}
