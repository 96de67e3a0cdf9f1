package vn.tangthu.conversion.internal.worker;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceCMYK;

/**
 * What the colours of devices mean where a file does not say it, or says it only for another kind of device (ISO 19005-2, 6.2.4.3):
 * those of printing presses are those of web offset printing (CGATS TR 001), by the profile that PDFBox draws them by too; those of
 * screens are sRGB.
 */
final class DefaultColours {
    private static final String PRESS = "/org/apache/pdfbox/resources/icc/CGATS001Compat-v2-micro.icc";
    private static final COSName FOR_PRESSES = COSName.getPDFName("DefaultCMYK");
    private static final COSName FOR_SCREENS = COSName.getPDFName("DefaultRGB");

    private final PDDocument document;

    DefaultColours(PDDocument document) {
        this.document = document;
    }

    /** The colours of printing presses. */
    PDColorSpace press() throws IOException {
        return PDColorSpace.create(pressArray());
    }

    private COSArray pressArray() throws IOException {
        try (var profile = PDDeviceCMYK.class.getResourceAsStream(PRESS)) {
            return profiled(profile, 4, COSName.DEVICECMYK);
        }
    }

    private COSArray screenArray() throws IOException {
        var profile = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
        return profiled(new ByteArrayInputStream(profile), 3, COSName.DEVICERGB);
    }

    private COSArray profiled(InputStream profile, int components, COSName device) throws IOException {
        var stream = new PDStream(document, profile, COSName.FLATE_DECODE);
        stream.getCOSObject().setInt(COSName.N, components);
        stream.getCOSObject().setItem(COSName.ALTERNATE, device);
        var space = new COSArray();
        space.add(COSName.ICCBASED);
        space.add(stream);
        return space;
    }

    /** Everywhere something may be drawn. */
    void declare() throws IOException {
        var spaces = Map.of(FOR_PRESSES, pressArray(), FOR_SCREENS, screenArray());
        Dictionaries.visit(document, dictionary -> declare(spaces, dictionary.getCOSDictionary(COSName.RESOURCES)));
    }

    private static void declare(Map<COSName, ? extends COSBase> spaces, COSDictionary resources) {
        if (resources == null) return;
        var known = resources.getCOSDictionary(COSName.COLORSPACE);
        if (known == null) {
            known = new COSDictionary();
            resources.setItem(COSName.COLORSPACE, known);
        }
        for (var space : spaces.entrySet())
            if (!known.containsKey(space.getKey())) known.setItem(space.getKey(), space.getValue());
    }
}
