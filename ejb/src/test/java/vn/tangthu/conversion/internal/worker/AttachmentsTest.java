package vn.tangthu.conversion.internal.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.junit.jupiter.api.Test;

class AttachmentsTest {
    @Test
    void aTreeOfNamesThatBitesItsTailIsWalkedOnce() throws IOException {
        try (var document = new PDDocument()) {
            var file = new PDComplexFileSpecification();
            file.setFile("phu-luc.csv");
            file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[] {1})));
            var leaf = new PDEmbeddedFilesNameTreeNode();
            leaf.setNames(Map.of("phu-luc.csv", file));
            var root = new PDEmbeddedFilesNameTreeNode();
            var kids = new COSArray();
            kids.add(root.getCOSObject());
            kids.add(leaf.getCOSObject());
            root.getCOSObject().setItem(COSName.KIDS, kids);
            var names = new PDDocumentNameDictionary(document.getDocumentCatalog());
            names.setEmbeddedFiles(root);
            document.getDocumentCatalog().setNames(names);

            new Attachments(document).declare();

            assertThat(document.getDocumentCatalog().getCOSObject().getCOSArray(COSName.getPDFName("AF")))
                    .containsExactly(file.getCOSObject());
        }
    }
}
