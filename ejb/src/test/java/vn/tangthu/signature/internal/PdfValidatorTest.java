package vn.tangthu.signature.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tangthu.signature.internal.SignedSamples.NOW;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tangthu.signature.api.Coverage;
import vn.tangthu.signature.api.Indication;
import vn.tangthu.signature.api.TimeSource;
import vn.tangthu.signature.api.TrustPurpose;
import vn.tangthu.signature.domain.SignatureFacts;
import vn.tangthu.signature.domain.Verdict;
import vn.tangthu.signature.internal.demo.DemoAuthority.Holder;
import vn.tangthu.signature.internal.revocation.RevocationSources;

class PdfValidatorTest {
    @TempDir
    static Path folder;

    private static SignedSamples samples;

    @BeforeAll
    static void makeSamples() throws Exception {
        samples = new SignedSamples(folder);
    }

    @Test
    void fileWithoutSignatureIsUnsigned() throws Exception {
        assertThat(samples.examine(samples.unsigned())).isEqualTo(new Examination.Unsigned());
    }

    @Test
    void wholeSignatureUnderTheAnchorPasses() throws Exception {
        var signature = only(samples.examine(samples.signedByOfficer()));

        assertThat(signature.indication()).isEqualTo(Indication.TOTAL_PASSED);
        assertThat(signature.signedBy()).contains("Nguyễn Văn An");
        assertThat(signature.signingTime()).contains(NOW);
        assertThat(signature.timeSource()).isEqualTo(TimeSource.TIME_STAMP);
        assertThat(signature.level()).isEqualTo("PAdES-BASELINE-LT");
        assertThat(signature.changes()).isEmpty();
        assertThat(Verdict.of(signature)).containsExactly(Verdict.VALID);
    }

    @Test
    void materialForPremisIsThatOfTheSigner() throws Exception {
        var material =
                only(samples.examine(samples.signedByOfficer())).material().orElseThrow();

        assertThat(material.method()).isEqualTo("ECDSA with SHA256");
        assertThat(java.util.Base64.getDecoder().decode(material.certificate()))
                .isEqualTo(
                        samples.authority.identity(Holder.OFFICER).certificate().getEncoded());
        assertThat(material.value()).isNotBlank();
    }

    @Test
    void reportIsTheFullEtsiReport() throws Exception {
        var examination = (Examination.Signed) samples.examine(samples.signedByOfficer());

        assertThat(examination.report())
                .contains(
                        "ValidationReport", "SignatureValidationReport", "urn:etsi:019102:mainindication:total-passed");
    }

    @Test
    void signatureWithoutTimeStampIsValidByTheSignersClockOnly() throws Exception {
        var pdf = samples.sign(
                samples.unsigned(), samples.authority.identity(Holder.OFFICER), SignatureLevel.PAdES_BASELINE_B);

        var signature = only(samples.examine(pdf));

        assertThat(signature.timeSource()).isEqualTo(TimeSource.CLAIMED);
        assertThat(signature.coverage()).isEqualTo(Coverage.WHOLE_FILE);
        assertThat(Verdict.of(signature)).containsExactly(Verdict.VALID_BY_CLAIMED_TIME);
    }

    @Test
    void oneTurnedBitMakesItRed() throws Exception {
        var signature = only(samples.examine(SignedSamples.withOneBitTurned(samples.signedByOfficer())));

        assertThat(signature.indication()).isEqualTo(Indication.TOTAL_FAILED);
        assertThat(Verdict.of(signature)).containsExactly(Verdict.CONTENT_ALTERED);
    }

    @Test
    void pageAddedAfterSigningMakesItRed() throws Exception {
        var signature = only(samples.examine(SignedSamples.withFurtherPage(samples.signedByOfficer())));

        assertThat(signature.indication()).isEqualTo(Indication.TOTAL_FAILED);
        assertThat(Verdict.of(signature)).first().isEqualTo(Verdict.CHANGED_AFTERWARDS);
    }

    @Test
    void noteAddedAfterSigningMakesItAmber() throws Exception {
        var signature = only(samples.examine(SignedSamples.withNote(samples.signedByOfficer())));

        assertThat(signature.coverage()).isEqualTo(Coverage.EARLIER_REVISION);
        assertThat(Verdict.of(signature)).containsExactly(Verdict.ADDED_TO_AFTERWARDS);
    }

    /** DSS takes the first notes of a page for those of a signature. */
    @Test
    void firstNoteOfAPageAddedAfterSigningMakesItAmber() throws Exception {
        var signature = only(samples.examine(SignedSamples.withNote(samples.twoPagesSigned(), 1)));

        assertThat(Verdict.of(signature)).containsExactly(Verdict.ADDED_TO_AFTERWARDS);
    }

    @Test
    void chainThatEndsAtNoAnchorIsNotDecided() throws Exception {
        var signature = only(samples.examine(samples.signedByOfficer(), List.of(), NOW));

        assertThat(signature.indication()).isEqualTo(Indication.INDETERMINATE);
        assertThat(signature.subIndication()).contains("NO_CERTIFICATE_CHAIN_FOUND");
        assertThat(Verdict.of(signature)).containsExactly(Verdict.UNTRUSTED);
    }

    @Test
    void anchorForTimeStampsIsNoneForSignatures() throws Exception {
        var anchors = List.of(samples.anchor(TrustPurpose.TIMESTAMPING));

        var signature = only(samples.examine(samples.signedByOfficer(), anchors, NOW));

        assertThat(signature.indication()).isEqualTo(Indication.INDETERMINATE);
        assertThat(Verdict.of(signature)).containsExactly(Verdict.ANCHOR_FOR_OTHER_USE);
    }

    @Test
    void anchorForSignaturesIsNoneForTimeStamps() throws Exception {
        var anchors = List.of(samples.anchor(TrustPurpose.SIGNING));

        var signature = only(samples.examine(samples.signedByOfficer(), anchors, NOW));

        assertThat(Verdict.of(signature)).containsExactly(Verdict.ANCHOR_FOR_OTHER_USE);
    }

    @Test
    void anchorWhoseTimeWasOverBeforeSigningIsNotBelieved() throws Exception {
        var lastDay = Optional.of(LocalDate.of(2026, 3, 11));
        var anchors = List.of(
                samples.anchor(TrustPurpose.SIGNING, lastDay), samples.anchor(TrustPurpose.TIMESTAMPING, lastDay));

        var signature = only(samples.examine(samples.signedByOfficer(), anchors, NOW));

        assertThat(signature.indication()).isEqualTo(Indication.INDETERMINATE);
    }

    @Test
    void anchorEndedAfterSigningStillProvesWhatWasTimeStampedBefore() throws Exception {
        var lastDay = Optional.of(LocalDate.of(2026, 3, 12));
        var anchors = List.of(
                samples.anchor(TrustPurpose.SIGNING, lastDay),
                samples.anchor(TrustPurpose.TIMESTAMPING, Optional.empty()));

        var signature = only(samples.examine(samples.signedByOfficer(), anchors, NOW.plus(Duration.ofDays(30))));

        assertThat(Verdict.of(signature)).containsExactly(Verdict.VALID);
    }

    @Test
    void certificateThatEndedWithoutATimeStampIsNotDecided() throws Exception {
        var pdf = samples.sign(
                samples.unsigned(), samples.authority.identity(Holder.OFFICER), SignatureLevel.PAdES_BASELINE_B);

        var signature = only(samples.examine(pdf, samples.anchors(), NOW.plus(Duration.ofDays(4 * 365))));

        assertThat(signature.indication()).isEqualTo(Indication.INDETERMINATE);
        assertThat(Verdict.of(signature)).containsExactly(Verdict.EXPIRED_WITHOUT_PROOF);
    }

    @Test
    void certificateThatEndedAfterATimeStampStaysProved() throws Exception {
        var later = NOW.plus(Duration.ofDays(4 * 365));

        var signature = only(samples.examine(samples.signedByOfficer(), samples.anchors(), later));

        assertThat(Verdict.of(signature)).containsExactly(Verdict.VALID);
    }

    @Test
    void withoutRevocationListsNothingIsDecided() throws Exception {
        var pdf = samples.sign(
                samples.unsigned(), samples.authority.identity(Holder.OFFICER), SignatureLevel.PAdES_BASELINE_B);
        var validator = new PdfValidator(
                samples.anchors(), RevocationSources.offline(new ExternalResourcesCRLSource(new DSSDocument[0])));

        var signature = only(validator.examine(samples.file(pdf), NOW));

        assertThat(signature.indication()).isEqualTo(Indication.INDETERMINATE);
        assertThat(Verdict.of(signature)).containsExactly(Verdict.REVOCATION_UNKNOWN);
    }

    @Test
    void revokedCertificateIsNeverGreen() throws Exception {
        var officer = samples.authority.identity(Holder.OFFICER);
        var pdf = samples.sign(samples.unsigned(), officer, SignatureLevel.PAdES_BASELINE_B);
        var validator =
                new PdfValidator(samples.anchors(), RevocationSources.offline(samples.lists(officer.certificate())));

        var signature = only(validator.examine(samples.file(pdf), NOW));

        assertThat(signature.indication()).isNotEqualTo(Indication.TOTAL_PASSED);
        assertThat(Verdict.of(signature)).containsAnyOf(Verdict.REVOKED, Verdict.REVOKED_WITHOUT_PROOF);
    }

    @Test
    void personThenAgencyAreFoundInTheOrderOfSigning() throws Exception {
        var officer = samples.authority.identity(Holder.OFFICER);
        var seal = samples.authority.identity(Holder.SEAL);
        var first = samples.sign(samples.unsigned(), officer, SignatureLevel.PAdES_BASELINE_T);
        var both = samples.sign(first, seal, SignatureLevel.PAdES_BASELINE_LT, NOW.plusSeconds(60));

        var signatures =
                ((Examination.Signed) samples.examine(both, samples.anchors(), NOW.plusSeconds(120))).signatures();

        assertThat(signatures)
                .extracting(s -> s.signedBy().orElseThrow())
                .containsExactly("Nguyễn Văn An", "Cơ quan thử nghiệm");
        assertThat(signatures).allSatisfy(s -> assertThat(Verdict.of(s)).containsExactly(Verdict.VALID));
    }

    @Test
    void fileThatNeedsAPasswordIsProtected() throws Exception {
        assertThat(samples.examine(protectedByPassword())).isEqualTo(new Examination.Protected());
    }

    @Test
    void signatureThatCannotBeParsedIsCountedNotForgotten() throws Exception {
        var examination = (Examination.Signed) samples.examine(withSignatureValueDestroyed(samples.signedByOfficer()));

        assertThat(examination.signatures()).isEmpty();
        assertThat(examination.unreadable()).isEqualTo(1);
    }

    private static byte[] withSignatureValueDestroyed(byte[] pdf) {
        var text = new String(pdf, StandardCharsets.ISO_8859_1);
        int value = text.indexOf("/Contents <30") + "/Contents <".length();
        var changed = pdf.clone();
        for (int i = value; i < value + 40; i++) {
            changed[i] = 'F';
        }
        return changed;
    }

    private static byte[] protectedByPassword() throws Exception {
        try (var document = Loader.loadPDF(samples.unsigned())) {
            document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
            var out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static SignatureFacts only(Examination examination) {
        assertThat(examination).isInstanceOf(Examination.Signed.class);
        var signatures = ((Examination.Signed) examination).signatures();
        assertThat(signatures).hasSize(1);
        return signatures.get(0);
    }
}
