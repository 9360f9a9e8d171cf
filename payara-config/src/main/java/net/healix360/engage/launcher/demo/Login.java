package net.healix360.engage.launcher.demo;

import com.fasterxml.jackson.annotation.JsonInclude;

/** One demo login as {@code status --json} lists it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Login(
        String tenant, Role role, String email, String password, String url, String origin, String agentId) {}
