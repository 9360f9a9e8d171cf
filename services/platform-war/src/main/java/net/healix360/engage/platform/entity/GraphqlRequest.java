package net.healix360.engage.platform.entity;

import java.util.Map;

/** One GraphQL operation as it was posted. */
public record GraphqlRequest(String query, Map<String, Object> variables, String operationName) {}
