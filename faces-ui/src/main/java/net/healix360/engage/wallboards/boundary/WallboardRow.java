package net.healix360.engage.wallboards.boundary;

/** A link in the list of wallboards. */
public record WallboardRow(String id, String name, String madeBy, String at) {}
