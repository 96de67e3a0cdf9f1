package vn.tangthu.search.api;

/**
 * How many of the hits have a value.
 *
 * @param value agency id, name of an {@link EntryType}, year or state
 */
public record Facet(String value, long count) {}
