package vn.tangthu.schema.write;

import java.nio.file.Path;

/**
 * A finished package.
 *
 * @param folder its folder, named after the object identifier
 * @param objectId METS OBJID
 * @param documents number of documents
 * @param files number of content files, renditions included
 * @param contentSize bytes of all content files
 */
public record WrittenPackage(Path folder, String objectId, long documents, long files, long contentSize) {}
