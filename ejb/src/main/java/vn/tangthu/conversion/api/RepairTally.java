package vn.tangthu.conversion.api;

/**
 * What was repaired of one group.
 *
 * @param group encoding, year or id of a unit
 * @param files that had letters in legacy encodings
 * @param letters written as Unicode
 */
public record RepairTally(String group, long documents, long files, long letters) {}
