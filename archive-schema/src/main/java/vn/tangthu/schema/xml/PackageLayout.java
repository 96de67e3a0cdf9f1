package vn.tangthu.schema.xml;

/** Where things lie in a package of TT 05/2025/TT-BNV Annex I. Paths are relative to the package root, with {@code /}. */
public final class PackageLayout {

    public static final String METS = "METS.xml";
    public static final String EAD = "metadata/descriptive/EAD.xml";
    public static final String PREMIS = "metadata/preservation/PREMIS.xml";
    public static final String SCHEMAS = "schemas/";
    public static final String REPRESENTATION = "representations/rep1/";
    public static final String REPRESENTATION_METS = REPRESENTATION + "METS.xml";
    public static final String DATA = REPRESENTATION + "data/";
    public static final String DOCUMENT_EAD = REPRESENTATION + "metadata/descriptive/EAD_doc_";
    public static final String REPRESENTATION_PREMIS = REPRESENTATION + "metadata/preservation/PREMIS_rep1.xml";

    private PackageLayout() {}

    /** Folder name of a package: its object identifier with every colon replaced. */
    public static String folderName(String objectId) {
        return objectId.replace(':', '_');
    }

    /** Description of the document whose main file has that name. */
    public static String documentEad(String mainFile) {
        return DOCUMENT_EAD + mainFile + ".xml";
    }
}
