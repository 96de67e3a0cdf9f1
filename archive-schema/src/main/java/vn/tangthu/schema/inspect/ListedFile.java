package vn.tangthu.schema.inspect;

/**
 * What a METS.xml says about a file.
 *
 * @param id identifier in METS
 * @param path path from the package root
 * @param size bytes, -1 when not given
 * @param sha256 lower-case digits; empty when not given
 * @param listedIn path of the METS.xml
 */
record ListedFile(String id, String path, long size, String sha256, String listedIn) {}
