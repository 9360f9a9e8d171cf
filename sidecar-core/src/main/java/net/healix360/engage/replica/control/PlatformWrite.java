package net.healix360.engage.replica.control;

import java.util.Map;

/**
 * A write that the platform is owed: an upsert of one entity by its external key, in our field names.
 *
 * @param entity our name of the entity, such as {@code call}
 * @param key the external key: writes of one key reach the platform in order
 * @param fields our field names and values: texts, numbers, instants as text, phone numbers
 */
public record PlatformWrite(String entity, String key, Map<String, Object> fields) {}
