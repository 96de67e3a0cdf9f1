package vn.tangthu.schema.xml;

/** Kinds of XML documents in a package. */
public enum XmlKind {
    METS,
    PREMIS,
    /** EAD.xml, description of the dossier. */
    DOSSIER,
    /** EAD_doc.xml, description of a document. */
    DOCUMENT
}
