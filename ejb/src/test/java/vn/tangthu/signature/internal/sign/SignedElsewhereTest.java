package vn.tangthu.signature.internal.sign;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.tangthu.signature.internal.sign.SignedElsewhere.Fault;

import eu.europa.esig.dss.enumerations.SignatureAlgorithm;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.Signature;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.apache.pdfbox.pdmodel.interactive.form.PDAcroForm;
import org.apache.pdfbox.pdmodel.interactive.form.PDTextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.tangthu.signature.internal.demo.DemoAuthority;
import vn.tangthu.signature.internal.demo.DemoAuthority.Holder;
import vn.tangthu.signature.internal.demo.DemoSigner;

class SignedElsewhereTest {
    private static final Instant NOW = Instant.parse("2026-11-20T03:05:07Z");

    @TempDir
    Path folder;

    private DemoAuthority authority;
    private Path draft;

    @FunctionalInterface
    private interface Change {
        void on(PDDocument document) throws IOException;
    }

    @BeforeEach
    void approve() throws Exception {
        authority = DemoAuthority.create(NOW.minus(Duration.ofDays(30)));
        draft = OfficialLetter.in(folder);
    }

    @ParameterizedTest
    @EnumSource(
            value = SignatureLevel.class,
            names = {"PAdES_BASELINE_B", "PAdES_BASELINE_LT", "PAdES_BASELINE_LTA"})
    void draftWithSignaturesIsAccepted(SignatureLevel level) throws Exception {
        var one = sign(draft, Holder.OFFICER, level);
        var two = sign(one, Holder.SEAL, level);

        assertThat(SignedElsewhere.check(draft, one)).isEmpty();
        assertThat(SignedElsewhere.check(draft, two)).isEmpty();
        assertThat(SignedElsewhere.check(one, two)).isEmpty();
    }

    @Test
    void draftItselfIsNotSigned() throws Exception {
        assertThat(SignedElsewhere.check(draft, draft)).contains(Fault.NOT_SIGNED);
        assertThat(SignedElsewhere.check(draft, changed(draft, document -> {}))).contains(Fault.NOT_SIGNED);
    }

    @Test
    void anotherDocumentIsNotTheDraft() throws Exception {
        var other = OfficialLetter.write(folder.resolve("other.pdf"), "CHỦ TỊCH", OfficialLetter.NAME);

        assertThat(SignedElsewhere.check(draft, sign(other, Holder.OFFICER, SignatureLevel.PAdES_BASELINE_B)))
                .contains(Fault.NOT_THE_DRAFT);
    }

    @Test
    void draftWrittenAnewIsNotTheDraft() throws Exception {
        var anew = folder.resolve("anew.pdf");
        try (var document = Loader.loadPDF(draft.toFile())) {
            document.save(anew.toFile());
        }

        assertThat(SignedElsewhere.check(draft, sign(anew, Holder.OFFICER, SignatureLevel.PAdES_BASELINE_B)))
                .contains(Fault.NOT_THE_DRAFT);
    }

    @Test
    void pageChangedBeforeSigningIsRefused() throws Exception {
        var changed = changed(draft, document -> {
            var page = document.getPage(0);
            try (var content = new PDPageContentStream(document, page, AppendMode.APPEND, true)) {
                content.addRect(0, 0, 300, 300);
                content.fill();
            }
            page.getCOSObject().setNeedToBeUpdated(true);
        });

        assertThat(refused(changed)).isEqualTo(Fault.CONTENT_CHANGED);
    }

    @Test
    void pageAddedBeforeSigningIsRefused() throws Exception {
        var changed = changed(draft, document -> {
            document.addPage(new PDPage(PDRectangle.A4));
            document.getPages().getCOSObject().setNeedToBeUpdated(true);
            document.getDocumentCatalog().getCOSObject().setNeedToBeUpdated(true);
        });

        assertThat(refused(changed)).isEqualTo(Fault.CONTENT_CHANGED);
    }

    @Test
    void noteAddedBeforeSigningIsRefused() throws Exception {
        var changed = changed(draft, document -> {
            var note = new PDAnnotationText();
            note.setContents("không đồng ý");
            note.setRectangle(new PDRectangle(100, 100, 100, 100));
            var page = document.getPage(0);
            page.getAnnotations().add(note);
            page.getCOSObject().setNeedToBeUpdated(true);
        });

        assertThat(refused(changed)).isEqualTo(Fault.CONTENT_CHANGED);
    }

    @Test
    void signatureThatHidesThePageIsRefused() throws Exception {
        assertThat(SignedElsewhere.check(draft, shown(new Picture(Pictures.seal(), 500, 700))))
                .contains(Fault.CONTENT_CHANGED);
        assertThat(SignedElsewhere.check(draft, shown(Picture.of(Pictures.seal()))))
                .isEmpty();
    }

    private Path shown(Picture picture) throws Exception {
        var officer = authority.identity(Holder.OFFICER);
        var look = new SignatureLook(SignatureForm.SEAL_WITH_TEXT, Optional.of(picture), List.of(), "");
        var order =
                new PadesSigning.Order(draft, officer.chain(), SignatureLevel.PAdES_BASELINE_B, NOW, Optional.of(look));
        var signing = new PadesSigning(
                new CommonCertificateVerifier(), null, new SignatureText(OfficialLetter.FONT.toPath()));
        var key = Signature.getInstance("SHA256withECDSA");
        key.initSign(officer.key());
        key.update(signing.toBeSigned(order));
        var signed = folder.resolve("shown.pdf");
        try (var out = Files.newOutputStream(signed)) {
            signing.sign(order, new SignatureValue(SignatureAlgorithm.ECDSA_SHA256, key.sign()), out);
        }
        return signed;
    }

    @Test
    void fieldFilledInBeforeSigningIsRefused() throws Exception {
        var form = folder.resolve("form.pdf");
        try (var document = Loader.loadPDF(draft.toFile())) {
            var fields = new PDAcroForm(document);
            document.getDocumentCatalog().setAcroForm(fields);
            var amount = new PDTextField(fields);
            amount.setPartialName("so-tien");
            amount.getCOSObject().setString(COSName.V, "1.000");
            fields.getFields().add(amount);
            document.save(form.toFile());
        }
        var filled = changed(form, document -> {
            var amount = document.getDocumentCatalog().getAcroForm(null).getField("so-tien");
            amount.getCOSObject().setString(COSName.V, "9.000");
            amount.getCOSObject().setNeedToBeUpdated(true);
        });

        assertThat(SignedElsewhere.check(form, sign(filled, Holder.OFFICER, SignatureLevel.PAdES_BASELINE_B)))
                .contains(Fault.CONTENT_CHANGED);
        assertThat(SignedElsewhere.check(form, sign(form, Holder.OFFICER, SignatureLevel.PAdES_BASELINE_B)))
                .isEmpty();
    }

    @Test
    void rubbishAfterTheDraftIsNoSignature() throws Exception {
        var rubbish = Files.copy(draft, folder.resolve("rubbish.pdf"));
        Files.write(rubbish, "%PDF-1.7 rác".getBytes(StandardCharsets.UTF_8), StandardOpenOption.APPEND);

        assertThat(SignedElsewhere.check(draft, rubbish)).isPresent();
    }

    private Fault refused(Path changed) throws Exception {
        return SignedElsewhere.check(draft, sign(changed, Holder.OFFICER, SignatureLevel.PAdES_BASELINE_LT))
                .orElseThrow();
    }

    /** The draft's bytes, and what was changed after them. */
    private Path changed(Path file, Change change) throws IOException {
        var changed = folder.resolve("changed-" + file.getFileName());
        try (var document = Loader.loadPDF(file.toFile());
                var out = Files.newOutputStream(changed)) {
            change.on(document);
            document.getDocumentInformation().setKeywords("x");
            document.getDocumentInformation().getCOSObject().setNeedToBeUpdated(true);
            document.saveIncremental(out);
        }
        return changed;
    }

    private Path sign(Path file, Holder who, SignatureLevel level) throws Exception {
        var signed = folder.resolve(who + "-" + file.getFileName());
        new DemoSigner(authority)
                .sign(new FileDocument(file.toFile()), authority.identity(who), level, NOW)
                .save(signed.toString());
        return signed;
    }
}
