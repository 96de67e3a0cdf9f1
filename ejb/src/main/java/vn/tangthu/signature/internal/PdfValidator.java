package vn.tangthu.signature.internal;

import eu.europa.esig.dss.enumerations.TokenExtractionStrategy;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.pdf.PdfMemoryUsageSetting;
import eu.europa.esig.dss.pdf.modifications.DefaultPdfDifferencesFinder;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collections;
import java.util.Date;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import vn.tangthu.signature.domain.TrustAnchor;
import vn.tangthu.signature.internal.revocation.RevocationSources;

/** Validates the signatures of a PDF file with EU DSS: no network but the sources given, no trust store but the one given. */
final class PdfValidator {
    /** More signatures than any real document has; DSS looks at each against each. */
    private static final int MOST_SIGNATURES = 100;

    /** Rendering of hostile pages can take any amount of memory; objects are compared instead. */
    private static final int PAGES_COMPARED_AS_IMAGES = 0;

    private static final long MEMORY_FOR_PARSING = 16L << 20;

    private final List<TrustAnchor> anchors;
    private final RevocationSources revocation;

    PdfValidator(List<TrustAnchor> anchors, RevocationSources revocation) {
        this.anchors = anchors;
        this.revocation = revocation;
    }

    Examination examine(Path file, Instant at) throws IOException {
        int expected;
        try {
            expected = signatureDictionaries(file.toFile());
        } catch (InvalidPasswordException e) {
            return new Examination.Protected();
        }
        if (expected == 0) return new Examination.Unsigned();
        if (expected > MOST_SIGNATURES) {
            return new Examination.Undecided(Examination.Cause.OVER_BUDGET, expected + " signatures");
        }
        return validate(file, at, expected);
    }

    private Examination validate(Path file, Instant at, int expected) {
        var belief = new Belief(anchors);
        var validator = new PDFDocumentValidator(new FileDocument(file.toFile()));
        validator.setPdfObjFactory(pdfReading());
        validator.setCertificateVerifier(verifier(belief));
        validator.setTokenExtractionStrategy(TokenExtractionStrategy.NONE);
        validator.setValidationTime(Date.from(at));
        var reports = validator.validateDocument(ValidationRules.policy());
        var signatures = new ReportReader(reports, belief, validator).signatures(sizeOf(file));
        int timeStamps = validator.getDetachedTimestamps().size();
        int documentTimeStamps = (int) reports.getDiagnosticData().getTimestampList().stream()
                .filter(stamp -> stamp.getPDFRevision() != null)
                .count();
        int read = signatures.size() + Math.max(timeStamps, documentTimeStamps);
        return new Examination.Signed(
                signatures, reports.getXmlValidationReport(), Math.max(0, expected - read), revocation.faults());
    }

    private static long sizeOf(Path file) {
        return file.toFile().length();
    }

    /** How many signatures and document time stamps the file says it has; DSS leaves out those it cannot parse. */
    private static int signatureDictionaries(File file) throws IOException {
        try (var document = Loader.loadPDF(file, IOUtils.createTempFileOnlyStreamCache())) {
            var seen = Collections.<COSDictionary>newSetFromMap(new IdentityHashMap<>());
            document.getSignatureFields().stream()
                    .map(PDSignatureField::getSignature)
                    .filter(Objects::nonNull)
                    .map(PDSignature::getCOSObject)
                    .forEach(seen::add);
            return seen.size();
        }
    }

    private CommonCertificateVerifier verifier(Belief belief) {
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(belief);
        verifier.setAIASource(null);
        verifier.setOcspSource(revocation.status());
        verifier.setCrlSource(revocation.lists());
        return verifier;
    }

    private static PdfBoxNativeObjectFactory pdfReading() {
        var differences = new DefaultPdfDifferencesFinder();
        differences.setMaximalPagesAmountForVisualComparison(PAGES_COMPARED_AS_IMAGES);
        var factory = new PdfBoxNativeObjectFactory();
        factory.setPdfDifferencesFinder(differences);
        factory.setPdfObjectModificationsFinder(new NoteFinder());
        factory.setPdfMemoryUsageSetting(PdfMemoryUsageSetting.mixed(MEMORY_FOR_PARSING));
        return factory;
    }
}
