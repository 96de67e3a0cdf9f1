package vn.tangthu.schema.write;

/**
 * The program that writes the package, named as its creator.
 *
 * @param name product name
 * @param version product version
 */
public record SoftwareVersion(String name, String version) {}
