package vn.tangthu.conversion.internal.worker;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;

/** Files inside a PDF. They stay: PDF/A-3 allows them when it is told what they are (ISO 19005-3, 6.8). */
final class Attachments {
    private static final COSName RELATIONSHIP = COSName.getPDFName("AFRelationship");
    private static final COSName ASSOCIATED = COSName.getPDFName("AF");
    private static final String UNKNOWN_TYPE = "application/octet-stream";

    private final PDDocument document;
    private final List<PDComplexFileSpecification> files = new ArrayList<>();
    private final Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    Attachments(PDDocument document) throws IOException {
        this.document = document;
        var names = document.getDocumentCatalog().getNames();
        if (names != null) collect(names.getEmbeddedFiles());
        for (var page : document.getPages())
            for (var annotation : page.getAnnotations())
                if (annotation instanceof PDAnnotationFileAttachment attached
                        && attached.getFile() instanceof PDComplexFileSpecification file) add(file);
    }

    boolean any() {
        return !files.isEmpty();
    }

    /** Each node once: in a hostile tree a node stands below itself. */
    private void collect(PDNameTreeNode<PDComplexFileSpecification> node) throws IOException {
        if (node == null || !seen.add(node.getCOSObject())) return;
        var here = node.getNames();
        if (here != null) here.values().forEach(this::add);
        var below = node.getKids();
        if (below != null) for (var kid : below) collect(kid);
    }

    private void add(PDComplexFileSpecification file) {
        if (file.getEmbeddedFile() != null && seen.add(file.getCOSObject())) files.add(file);
    }

    void declare() {
        if (!any()) return;
        var associated = new COSArray();
        for (var file : files) {
            describe(file);
            associated.add(file.getCOSObject());
        }
        document.getDocumentCatalog().getCOSObject().setItem(ASSOCIATED, associated);
    }

    private static void describe(PDComplexFileSpecification file) {
        COSDictionary specification = file.getCOSObject();
        if (!specification.containsKey(RELATIONSHIP)) specification.setName(RELATIONSHIP, "Unspecified");
        var name = file.getFilename() == null ? "attachment" : file.getFilename();
        if (file.getFile() == null) file.setFile(name);
        if (file.getFileUnicode() == null) file.setFileUnicode(name);
        var content = file.getEmbeddedFile();
        if (content.getSubtype() == null) content.setSubtype(UNKNOWN_TYPE);
    }
}
