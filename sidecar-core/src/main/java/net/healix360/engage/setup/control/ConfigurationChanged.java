package net.healix360.engage.setup.control;

import net.healix360.engage.setup.entity.ConfigKind;

/** A person has put another version of this kind in force. */
public record ConfigurationChanged(ConfigKind kind) {}
