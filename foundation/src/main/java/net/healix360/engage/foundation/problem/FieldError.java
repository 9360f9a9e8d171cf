package net.healix360.engage.foundation.problem;

/** One field that was refused, and why in words for the person who filled it in. */
public record FieldError(String field, String message) {}
