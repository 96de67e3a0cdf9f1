package vn.tangthu.conversion.internal.worker;

import java.io.IOException;
import java.util.HashSet;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;

/**
 * What the colours of a printing press mean where a file does not say it (ISO 19005-2, 6.2.4.3): those of web offset printing (CGATS
 * TR 001), which PDFBox draws them by too.
 */
final class PrintColours {
    private static final String PROFILE = "/org/apache/pdfbox/resources/icc/CGATS001Compat-v2-micro.icc";
    private static final COSName DEFAULT_CMYK = COSName.getPDFName("DefaultCMYK");
    private static final int COLOURANTS = 4;

    private final PDDocument document;
    private final COSArray space = new COSArray();

    PrintColours(PDDocument document) throws IOException {
        this.document = document;
        try (var profile = PDDeviceCMYK.class.getResourceAsStream(PROFILE)) {
            var stream = new PDStream(document, profile, COSName.FLATE_DECODE);
            stream.getCOSObject().setInt(COSName.N, COLOURANTS);
            stream.getCOSObject().setItem(COSName.ALTERNATE, COSName.DEVICECMYK);
            space.add(COSName.ICCBASED);
            space.add(stream);
        }
    }

    PDColorSpace space() throws IOException {
        return PDColorSpace.create(space);
    }

    /** Everywhere something may be drawn. */
    void declare() {
        for (var key : new HashSet<>(document.getDocument().getXrefTable().keySet()))
            if (document.getDocument().getObjectFromPool(key).getObject() instanceof COSDictionary dictionary)
                declare(dictionary.getCOSDictionary(COSName.RESOURCES));
    }

    private void declare(COSDictionary resources) {
        if (resources == null) return;
        var spaces = resources.getCOSDictionary(COSName.COLORSPACE);
        if (spaces == null) {
            spaces = new COSDictionary();
            resources.setItem(COSName.COLORSPACE, spaces);
        }
        if (!spaces.containsKey(DEFAULT_CMYK)) spaces.setItem(DEFAULT_CMYK, space);
    }
}
