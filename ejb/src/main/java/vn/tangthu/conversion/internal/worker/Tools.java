package vn.tangthu.conversion.internal.worker;

import org.apache.pdfbox.util.Version;
import org.verapdf.ReleaseDetails;

/** Names and versions of the libraries that the workers call, as records of what was done name them. */
public final class Tools {
    public static final String PDFBOX = "Apache PDFBox " + Version.getVersion();
    public static final String VERAPDF = "veraPDF "
            + ReleaseDetails.addDetailsFromResource(ReleaseDetails.LIBRARY_DETAILS_RESOURCE)
                    .getVersion();

    private Tools() {}
}
