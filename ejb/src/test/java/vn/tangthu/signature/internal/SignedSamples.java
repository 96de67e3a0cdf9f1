package vn.tangthu.signature.internal;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.revocation.crl.CRL;
import eu.europa.esig.dss.spi.x509.revocation.RevocationSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import vn.tangthu.signature.api.TrustPurpose;
import vn.tangthu.signature.domain.TrustAnchor;
import vn.tangthu.signature.internal.demo.DemoAuthority;
import vn.tangthu.signature.internal.demo.DemoAuthority.Holder;
import vn.tangthu.signature.internal.demo.DemoIdentity;
import vn.tangthu.signature.internal.demo.DemoSigner;
import vn.tangthu.signature.internal.demo.SamplePage;
import vn.tangthu.signature.internal.revocation.RevocationSources;

/** PDF files signed under a certificate authority of the tests. */
final class SignedSamples {
    static final Instant NOW = Instant.parse("2026-03-12T03:05:00Z");

    final DemoAuthority authority;
    private final DemoSigner signer;
    private final Path folder;

    SignedSamples(Path folder) throws Exception {
        this.folder = folder;
        authority = DemoAuthority.create(NOW.minus(Duration.ofDays(800)));
        signer = new DemoSigner(authority);
    }

    byte[] unsigned() throws Exception {
        return SamplePage.of(List.of("QUYẾT ĐỊNH", "Về việc lưu trữ tài liệu điện tử"));
    }

    byte[] signedByOfficer() throws Exception {
        return sign(unsigned(), authority.identity(Holder.OFFICER), SignatureLevel.PAdES_BASELINE_LT);
    }

    byte[] sign(byte[] pdf, DemoIdentity who, SignatureLevel level) throws Exception {
        return sign(pdf, who, level, NOW);
    }

    byte[] sign(byte[] pdf, DemoIdentity who, SignatureLevel level, Instant at) throws Exception {
        return bytes(signer.sign(new InMemoryDocument(pdf), who, level, at));
    }

    Path file(byte[] pdf) throws Exception {
        return Files.write(Files.createTempFile(folder, "sample", ".pdf"), pdf);
    }

    /** Validates now, believing the authority for signing and time stamping. */
    Examination examine(byte[] pdf) throws Exception {
        return examine(pdf, anchors(), NOW);
    }

    Examination examine(byte[] pdf, List<TrustAnchor> anchors, Instant at) throws Exception {
        return validator(anchors).examine(file(pdf), at);
    }

    PdfValidator validator(List<TrustAnchor> anchors) throws Exception {
        return new PdfValidator(anchors, RevocationSources.offline(lists()));
    }

    RevocationSource<CRL> lists(X509Certificate... revoked) throws Exception {
        return new ExternalResourcesCRLSource(authority.revocationLists(NOW, revoked).stream()
                .map(ByteArrayInputStream::new)
                .toArray(InputStream[]::new));
    }

    List<TrustAnchor> anchors() {
        return Arrays.stream(TrustPurpose.values()).map(this::anchor).toList();
    }

    TrustAnchor anchor(TrustPurpose purpose) {
        return anchor(purpose, Optional.empty());
    }

    TrustAnchor anchor(TrustPurpose purpose, Optional<LocalDate> until) {
        var decision = new TrustAnchor.Decision(
                purpose,
                TrustAnchor.Origin.ADMINISTRATOR,
                LocalDate.of(2020, 1, 1),
                until,
                "QĐ 1/QĐ-SNV",
                "quantri",
                NOW);
        return new TrustAnchor(
                Certificates.authority(authority.identity(Holder.ROOT).certificate()), decision);
    }

    byte[] twoPagesSigned() throws Exception {
        try (var document = Loader.loadPDF(unsigned())) {
            document.addPage(new PDPage(PDRectangle.A4));
            var both = new ByteArrayOutputStream();
            document.save(both);
            return sign(both.toByteArray(), authority.identity(Holder.OFFICER), SignatureLevel.PAdES_BASELINE_LT);
        }
    }

    static byte[] withNote(byte[] pdf) throws Exception {
        return withNote(pdf, 0);
    }

    /** A note added to a page by an incremental update. */
    static byte[] withNote(byte[] pdf, int number) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var page = document.getPage(number);
            var note = new PDAnnotationText();
            note.setContents("bổ sung");
            note.setRectangle(new PDRectangle(20, 20, 20, 20));
            var notes = page.getAnnotations();
            notes.add(note);
            page.setAnnotations(notes);
            page.getCOSObject().setNeedToBeUpdated(true);
            note.getCOSObject().setNeedToBeUpdated(true);
            return incremental(document);
        }
    }

    /** A page added by an incremental update. */
    static byte[] withFurtherPage(byte[] pdf) throws Exception {
        try (var document = Loader.loadPDF(pdf)) {
            var page = new PDPage(PDRectangle.A4);
            document.addPage(page);
            page.getCOSObject().setNeedToBeUpdated(true);
            document.getPages().getCOSObject().setNeedToBeUpdated(true);
            return incremental(document);
        }
    }

    private static byte[] incremental(org.apache.pdfbox.pdmodel.PDDocument document) throws Exception {
        document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
        var out = new ByteArrayOutputStream();
        document.saveIncremental(out);
        return out.toByteArray();
    }

    /** One bit of the first page's content stream is turned. */
    static byte[] withOneBitTurned(byte[] pdf) {
        var changed = pdf.clone();
        var marker = "stream".getBytes(StandardCharsets.US_ASCII);
        int at = indexOf(changed, marker) + marker.length + 20;
        changed[at] ^= 1;
        return changed;
    }

    private static int indexOf(byte[] bytes, byte[] wanted) {
        for (int i = 0; i <= bytes.length - wanted.length; i++) {
            if (Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) return i;
        }
        throw new AssertionError("not found");
    }

    private static byte[] bytes(DSSDocument document) throws Exception {
        try (var in = document.openStream()) {
            return in.readAllBytes();
        }
    }
}
