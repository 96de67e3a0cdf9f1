package vn.tangthu.schema.model;

/**
 * The archive that makes the package.
 *
 * @param name name of the agency or archive
 * @param fondsCode code of the fonds (mã phông) that the dossier belongs to
 */
public record PackageCreator(String name, String fondsCode) {}
