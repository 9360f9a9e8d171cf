package net.healix360.engage.floor.entity;

/**
 * Told to everybody who listens now, agents and supervisors, and to nobody later: what it is about can be read anew at any time.
 *
 * @param name the stream's name of it, such as {@code worklist}
 * @param content what the boundary writes as JSON
 */
public record Announcement(String name, Object content) {}
