package vn.tangthu.schema.write;

import java.io.IOException;
import java.util.List;
import vn.tangthu.schema.model.FileUse;
import vn.tangthu.schema.xml.PackageLayout;

/**
 * METS.xml of the representation, written while the documents pass. METS wants all descriptions first, then all files, then
 * the structure; so files and structure grow in fragments on disk and are appended at the end.
 */
final class RepresentationMets implements AutoCloseable {

    private static final String BASE = PackageLayout.REPRESENTATION;

    private final WorkFolder folder;
    private final MetsParts parts;
    private final XmlWriter mets;
    private final XmlWriter files;
    private final XmlWriter links;
    private final XmlWriter attachments;
    private boolean anyAttachment;

    RepresentationMets(WorkFolder folder, MetsParts parts) throws IOException {
        this.folder = folder;
        this.parts = parts;
        mets = new XmlWriter(folder.file(PackageLayout.REPRESENTATION_METS));
        files = new XmlWriter(folder.fragment("files"));
        links = new XmlWriter(folder.fragment("links"));
        attachments = new XmlWriter(folder.fragment("attachments"));
        parts.root(mets, "rep1", MetsParts.CSIP_PROFILE, "../../");
        parts.header(mets);
    }

    /**
     * A file of a document as written.
     *
     * @param facts its measures
     * @param use what it is to the document
     */
    record WrittenFile(FileFacts facts, FileUse use) {}

    void add(FileFacts description, List<WrittenFile> contents) throws IOException {
        String described = parts.describe(mets, description, BASE);
        links.open("div", "ID", id("link " + description.path()), "LABEL", "MetadataLink/File", "DMDID", described);
        for (WrittenFile content : contents) {
            String id = parts.file(files, content.facts(), BASE);
            links.empty("fptr", "FILEID", id);
            if (content.use() == FileUse.ATTACHMENT) attach(id);
        }
        links.end();
    }

    private void attach(String file) throws IOException {
        anyAttachment = true;
        attachments.empty("fptr", "FILEID", file);
    }

    FileFacts finish(FileFacts premis) throws IOException {
        String preservation = parts.preserve(mets, premis, BASE);
        mets.open("fileSec", "ID", id("fileSec"));
        mets.open("fileGrp", "ID", id("fileGrp data"), "USE", "Data");
        append(files, "files");
        mets.end().end();
        structure(preservation);
        mets.end();
        return mets.finish(PackageLayout.REPRESENTATION_METS, parts.now());
    }

    private void structure(String preservation) throws IOException {
        mets.open("structMap", "ID", id("structMap"), "TYPE", "PHYSICAL", "LABEL", "CSIP");
        mets.open("div", "ID", id("div"), "LABEL", "rep1");
        mets.empty("div", "ID", id("div metadata"), "LABEL", "Metadata", "ADMID", preservation);
        mets.open("div", "ID", id("div data"), "LABEL", "Data").empty("fptr", "FILEID", id("fileGrp data"));
        append(links, "links");
        if (anyAttachment) {
            mets.open("div", "ID", id("div attachments"), "LABEL", "AttachmentFile");
            append(attachments, "attachments");
            mets.end();
        }
        mets.end().end().end();
    }

    private void append(XmlWriter fragment, String name) throws IOException {
        fragment.close();
        mets.append(folder.fragment(name));
    }

    private String id(String place) {
        return parts.ids().section("rep1 " + place);
    }

    @Override
    public void close() throws IOException {
        try (mets;
                files;
                links) {
            attachments.close();
        }
    }
}
