package net.healix360.engage.lists.entity;

/**
 * A look at a list that a person keeps under a name.
 *
 * @param query the page's address behind the question mark
 * @param usual whether the list opens with it
 */
public record SavedView(String id, RecordedList list, String name, String query, boolean usual) {}
