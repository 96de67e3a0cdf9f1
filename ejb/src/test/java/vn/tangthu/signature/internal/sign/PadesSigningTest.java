package vn.tangthu.signature.internal.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import vn.tangthu.signature.internal.demo.DemoAuthority;
import vn.tangthu.signature.internal.demo.DemoAuthority.Holder;
import vn.tangthu.signature.internal.demo.DemoIdentity;

class PadesSigningTest {
    private static final Instant NOW = Instant.parse("2026-11-20T03:05:07Z");
    private static final List<String> LINES = List.of("Số: 15/QĐ-SNV", "Thời gian ký: 20/11/2026 10:05:07 +07:00");

    @TempDir
    Path folder;

    private DemoAuthority authority;
    private PadesSigning signing;

    @BeforeEach
    void prepare() throws Exception {
        authority = DemoAuthority.create(NOW.minus(Duration.ofDays(30)));
        var stamper = authority.identity(Holder.TIME_STAMPER);
        var stamps = new KeyEntityTSPSource(stamper.key(), stamper.certificate(), stamper.chain());
        stamps.setTsaPolicy("1.3.6.1.4.1.4146.2.3");
        stamps.setProductionTime(Date.from(NOW));
        signing = new PadesSigning(trust(), stamps, new SignatureText(OfficialLetter.FONT.toPath()));
    }

    @ParameterizedTest
    @EnumSource(
            value = SignatureLevel.class,
            names = {"PAdES_BASELINE_B", "PAdES_BASELINE_T", "PAdES_BASELINE_LT", "PAdES_BASELINE_LTA"})
    void fileHasTheLevelAskedForAndBeginsWithTheDraft(SignatureLevel level) throws Exception {
        var letter = OfficialLetter.in(folder);

        var signed = sign(letter, Holder.OFFICER, level, Optional.empty());

        assertThat(levels(signed)).containsExactly(level);
        var draft = Files.readAllBytes(letter);
        assertThat(Files.readAllBytes(signed)).startsWith(draft).hasSizeGreaterThan(draft.length);
        assertThat(isPdfA(signed)).isTrue();
    }

    @Test
    void personSignsBetweenTitleAndNameAndTheSealCoversAThirdOnTheLeft() throws Exception {
        var letter = OfficialLetter.in(folder);

        var person = sign(letter, Holder.OFFICER, SignatureLevel.PAdES_BASELINE_LT, look(SignatureForm.PERSON));
        var both = sign(person, Holder.SEAL, SignatureLevel.PAdES_BASELINE_LTA, look(SignatureForm.SEAL));

        var boxes = boxes(both);
        var signature = boxes.get(0);
        var seal = boxes.get(1);
        var height = PDRectangle.A4.getHeight();
        assertThat((signature.getLowerLeftX() + signature.getUpperRightX()) / 2)
                .isCloseTo(OfficialLetter.COLUMN, within(3f));
        assertThat(signature.getUpperRightY()).isLessThan(height - OfficialLetter.TITLE_LINE);
        assertThat(signature.getLowerLeftY()).isGreaterThan(height - OfficialLetter.NAME_LINE);
        assertThat(seal.getWidth()).isCloseTo((float) Box.points(Pictures.SEAL_MILLIMETRES), within(0.5f));
        assertThat(seal.getHeight()).isCloseTo(seal.getWidth(), within(0.1f));
        assertThat(seal.getUpperRightX() - signature.getLowerLeftX()).isCloseTo(signature.getWidth() / 3, within(0.5f));
        assertThat(levels(both)).containsExactly(SignatureLevel.PAdES_BASELINE_LTA, SignatureLevel.PAdES_BASELINE_LTA);
        assertThat(isPdfA(both)).isTrue();
    }

    @ParameterizedTest
    @EnumSource(
            value = SignatureForm.class,
            names = {"TEXT", "SEAL_WITH_TEXT"})
    void agencySignsAtTheUpperRightOfTheFirstPage(SignatureForm form) throws Exception {
        var signed = sign(OfficialLetter.in(folder), Holder.SEAL, SignatureLevel.PAdES_BASELINE_T, look(form));

        var box = boxes(signed).get(0);
        assertThat(PDRectangle.A4.getWidth() - box.getUpperRightX()).isCloseTo((float) Box.points(15), within(0.5f));
        assertThat(PDRectangle.A4.getHeight() - box.getUpperRightY()).isLessThan((float) Box.points(20));
        assertThat(shown(signed)).containsSubsequence(LINES.get(0), LINES.get(1));
        assertThat(isPdfA(signed)).isTrue();
    }

    @Test
    void aThirdSignatureLeavesTheFirstTwoWhole() throws Exception {
        var letter = OfficialLetter.in(folder);
        var one = sign(letter, Holder.OFFICER, SignatureLevel.PAdES_BASELINE_T, look(SignatureForm.PERSON));
        var two = sign(one, Holder.SEAL, SignatureLevel.PAdES_BASELINE_T, look(SignatureForm.SEAL));
        var three = sign(two, Holder.SEAL, SignatureLevel.PAdES_BASELINE_T, look(SignatureForm.TEXT));

        var validator = new PDFDocumentValidator(new FileDocument(three.toFile()));
        validator.setCertificateVerifier(trust());
        var reports = validator.validateDocument().getDiagnosticData();
        assertThat(reports.getSignatures()).hasSize(3).allSatisfy(signature -> {
            assertThat(signature.isSignatureIntact()).isTrue();
            assertThat(signature.isSignatureValid()).isTrue();
        });
    }

    @Test
    void valueOfAnotherKeyIsRefused() throws Exception {
        var order = order(
                OfficialLetter.in(folder),
                authority.identity(Holder.OFFICER),
                SignatureLevel.PAdES_BASELINE_B,
                Optional.empty());
        var value = value(authority.identity(Holder.SEAL), signing.toBeSigned(order));

        assertThatThrownBy(() -> signing.sign(order, value, Files.newOutputStream(folder.resolve("none.pdf"))))
                .isInstanceOf(WrongSignatureValueException.class);
    }

    @Test
    void sealWithoutAPersonsSignatureHasNoPlace() throws Exception {
        var letter = OfficialLetter.in(folder);

        assertThatThrownBy(() -> sign(letter, Holder.SEAL, SignatureLevel.PAdES_BASELINE_B, look(SignatureForm.SEAL)))
                .isInstanceOf(NoPlaceForSignatureException.class);
    }

    @Test
    void personWhoseNameIsNotInTheDocumentHasNoPlace() throws Exception {
        var letter = OfficialLetter.write(folder.resolve("other.pdf"), "CHỦ TỊCH", "Trần Văn Bình");

        assertThatThrownBy(
                        () -> sign(letter, Holder.OFFICER, SignatureLevel.PAdES_BASELINE_B, look(SignatureForm.PERSON)))
                .isInstanceOf(NoPlaceForSignatureException.class);
    }

    private Optional<SignatureLook> look(SignatureForm form) throws Exception {
        var picture =
                switch (form) {
                    case PERSON, PERSON_WITH_TEXT -> Optional.of(Picture.of(Pictures.signature()));
                    case SEAL, SEAL_WITH_TEXT -> Optional.of(Picture.of(Pictures.seal()));
                    case TEXT -> Optional.<Picture>empty();
                };
        var lines =
                switch (form) {
                    case PERSON, SEAL -> List.<String>of();
                    default -> LINES;
                };
        return Optional.of(new SignatureLook(form, picture, lines, OfficialLetter.NAME));
    }

    private Path sign(Path draft, Holder who, SignatureLevel level, Optional<SignatureLook> look) throws Exception {
        var order = order(draft, authority.identity(who), level, look);
        var value = value(authority.identity(who), signing.toBeSigned(order));
        var signed = folder.resolve(who + "-" + draft.getFileName());
        try (var out = Files.newOutputStream(signed)) {
            signing.sign(order, value, out);
        }
        return signed;
    }

    private static PadesSigning.Order order(
            Path draft, DemoIdentity who, SignatureLevel level, Optional<SignatureLook> look) {
        return new PadesSigning.Order(draft, who.chain(), level, NOW, look);
    }

    private static SignatureValue value(DemoIdentity who, byte[] data) throws Exception {
        var signature = Signature.getInstance("SHA256withECDSA");
        signature.initSign(who.key());
        signature.update(data);
        return new SignatureValue(SignatureAlgorithm.ECDSA_SHA256, signature.sign());
    }

    private CommonCertificateVerifier trust() throws Exception {
        var trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(
                new CertificateToken(authority.identity(Holder.ROOT).certificate()));
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        verifier.setAIASource(null);
        verifier.setOcspSource(null);
        verifier.setCrlSource(new ExternalResourcesCRLSource(authority.revocationLists(NOW).stream()
                .map(ByteArrayInputStream::new)
                .toArray(InputStream[]::new)));
        return verifier;
    }

    private List<SignatureLevel> levels(Path signed) throws Exception {
        var validator = new PDFDocumentValidator(new FileDocument(signed.toFile()));
        validator.setCertificateVerifier(trust());
        return validator.validateDocument().getDiagnosticData().getSignatures().stream()
                .map(signature -> signature.getSignatureFormat())
                .toList();
    }

    /** In the order of signing. */
    private static List<PDRectangle> boxes(Path signed) throws Exception {
        try (var document = Loader.loadPDF(signed.toFile())) {
            return document.getSignatureFields().stream()
                    .filter(field -> field.getWidgets().get(0).getRectangle().getWidth() > 0)
                    .map(PDSignatureField::getWidgets)
                    .map(widgets -> widgets.get(0).getRectangle())
                    .toList();
        }
    }

    /** Text of the signature's appearance, drawn as people see it. */
    private static String shown(Path signed) throws Exception {
        try (var document = Loader.loadPDF(signed.toFile())) {
            var form = document.getDocumentCatalog().getAcroForm();
            form.flatten();
            var text = new org.apache.pdfbox.text.PDFTextStripper();
            text.setEndPage(1);
            return text.getText(document);
        }
    }

    private static boolean isPdfA(Path file) throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        try (var parser = Foundries.defaultInstance().createParser(file.toFile(), PDFAFlavour.PDFA_2_B);
                var validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_B, false)) {
            var result = validator.validate(parser);
            if (!result.isCompliant())
                System.err.println(result.getTestAssertions().stream()
                        .filter(a -> a.getStatus().name().equals("FAILED"))
                        .limit(5)
                        .toList());
            return result.isCompliant();
        }
    }
}
