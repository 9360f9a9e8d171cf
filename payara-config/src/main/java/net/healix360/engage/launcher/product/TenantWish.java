package net.healix360.engage.launcher.product;

import java.util.Optional;

/** A hospital as somebody asks for it. */
public record TenantWish(
        String name,
        Optional<String> displayName,
        Optional<String> did,
        Optional<String> zone,
        int agents,
        boolean demoData) {}
