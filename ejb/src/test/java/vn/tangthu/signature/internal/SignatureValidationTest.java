package vn.tangthu.signature.internal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.SignatureLevel;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.ComponentView;
import vn.tangthu.document.api.Content;
import vn.tangthu.document.api.Direction;
import vn.tangthu.document.api.DocumentCaptured;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentMetadata;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.document.api.DocumentWork;
import vn.tangthu.document.api.KeptRendition;
import vn.tangthu.document.api.Processing;
import vn.tangthu.document.api.ProcessingStep;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.UnitId;
import vn.tangthu.organization.api.Visibility.Custody;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.VietnamTime;
import vn.tangthu.signature.api.SignatureMark;
import vn.tangthu.signature.domain.DocumentSignature;
import vn.tangthu.signature.domain.TrustAnchor;
import vn.tangthu.signature.internal.demo.DemoAuthority;
import vn.tangthu.signature.internal.revocation.RevocationFault;

class SignatureValidationTest {
    private static final DocumentId DOCUMENT = new DocumentId(UUID.randomUUID());

    @TempDir
    Path folder;

    private SignedSamples samples;
    private final Documents documents = new Documents();
    private final Records records = new Records();
    private final SignatureValidation validation = new SignatureValidation();

    @BeforeEach
    void assemble() throws Exception {
        samples = new SignedSamples(folder);
        validation.clock = Clock.fixed(SignedSamples.NOW, VietnamTime.ZONE);
        validation.documents = documents;
        validation.records = records;
        validation.examiner = new SignatureExaminer() {
            @Override
            Examination examine(Content content, List<TrustAnchor> anchors) {
                try {
                    return samples.validator(samples.anchors()).examine(content.file(), SignedSamples.NOW);
                } catch (IOException e) {
                    return new Examination.Undecided(Examination.Cause.UNREADABLE, e.getMessage());
                } catch (Exception e) {
                    throw new AssertionError(e);
                }
            }
        };
    }

    @Test
    void reportIsKeptAndGreenSignatureLeavesNoFinding() throws Exception {
        var component = documents.add("a.pdf", "application/pdf", samples.file(samples.signedByOfficer()));

        validation.handle(new DocumentCaptured(DOCUMENT));

        assertThat(documents.reports.get(component)).contains("ValidationReport");
        assertThat(records.signatures).hasSize(1);
        assertThat(records.signatures.get(0).view().mark()).isEqualTo(SignatureMark.GREEN);
        assertThat(records.findings).isEmpty();
        assertThat(records.finished).isEqualTo(1);
    }

    @Test
    void sentenceSaysWhoAndWhenInVietnameseTime() throws Exception {
        documents.add("a.pdf", "application/pdf", samples.file(samples.signedByOfficer()));

        validation.handle(new DocumentCaptured(DOCUMENT));

        var view = records.signatures.get(0).view();
        assertThat(view.sentenceKey()).isEqualTo("signature.valid");
        assertThat(view.sentenceArguments())
                .containsEntry("signer", "Nguyễn Văn An")
                .containsEntry("hour", "10:05")
                .containsEntry("date", "12/03/2026");
    }

    @Test
    void signatureThatAwaitsRevocationIsToldAndAskedAboutAgainAFewTimes() throws Exception {
        var fault = new RevocationFault("http://ocsp.example/", RevocationFault.Kind.UNREACHABLE, "HTTP 503");
        var refused = new RevocationFault("http://crl.example/", RevocationFault.Kind.REFUSED, "is of old");
        var undecided = samples.sign(
                samples.unsigned(),
                samples.authority.identity(DemoAuthority.Holder.OFFICER),
                SignatureLevel.PAdES_BASELINE_B);
        documents.add("a.pdf", "application/pdf", samples.file(undecided));
        validation.examiner = examinerThatMet(samples.validator(List.of()), fault, refused);

        validation.handle(new DocumentCaptured(DOCUMENT));

        assertThat(records.findings).extracting(Finding::code).contains("SIG-018", "SIG-035");
        var again = new RevocationAskedAgain();
        again.validation = validation;
        var asked = new ArrayList<Duration>();
        while (records.again.isPresent()) {
            asked.add(records.again.get().pause());
            again.handle(records.again.get());
        }
        assertThat(asked).hasSize(4).isSorted();
        assertThat(records.findings).extracting(Finding::code).contains("SIG-018");
    }

    @Test
    void sourceThatWasNotNeededIsNoFinding() throws Exception {
        var fault = new RevocationFault("http://ocsp.example/", RevocationFault.Kind.UNREACHABLE, "HTTP 503");
        documents.add("a.pdf", "application/pdf", samples.file(samples.signedByOfficer()));
        validation.examiner = examinerThatMet(samples.validator(samples.anchors()), fault);

        validation.handle(new DocumentCaptured(DOCUMENT));

        assertThat(records.findings).isEmpty();
        assertThat(records.again).isEmpty();
    }

    private static SignatureExaminer examinerThatMet(PdfValidator validator, RevocationFault... faults) {
        return new SignatureExaminer() {
            @Override
            Examination examine(Content content, List<TrustAnchor> anchors) {
                try {
                    var found = (Examination.Signed) validator.examine(content.file(), SignedSamples.NOW);
                    return new Examination.Signed(
                            found.signatures(), found.report(), found.unreadable(), List.of(faults));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        };
    }

    @Test
    void unsignedDocumentIsSaidOnceNotPerFile() throws Exception {
        documents.add("a.pdf", "application/pdf", samples.file(samples.unsigned()));
        documents.add("b.pdf", "application/pdf", samples.file(samples.unsigned()));

        validation.handle(new DocumentCaptured(DOCUMENT));

        assertThat(records.findings).containsExactly(Finding.info("SIG-030", "", Map.of()));
    }

    @Test
    void unsignedAttachmentOfASignedDocumentIsNoFinding() throws Exception {
        documents.add("a.pdf", "application/pdf", samples.file(samples.signedByOfficer()));
        documents.add("b.pdf", "application/pdf", samples.file(samples.unsigned()));

        validation.handle(new DocumentCaptured(DOCUMENT));

        assertThat(records.findings).isEmpty();
    }

    @Test
    void filesThatAreNoPdfAreLeftAlone() throws Exception {
        documents.add("a.docx", "application/vnd.openxmlformats", samples.file(new byte[] {1}));

        validation.handle(new DocumentCaptured(DOCUMENT));

        assertThat(records.findings).isEmpty();
        assertThat(records.finished).isEqualTo(1);
    }

    @Test
    void brokenPdfEndsTheStepWithAFinding() throws Exception {
        documents.add("a.pdf", "application/pdf", samples.file("%PDF-1.4".getBytes(StandardCharsets.US_ASCII)));

        validation.handle(new DocumentCaptured(DOCUMENT));

        assertThat(records.findings).extracting(Finding::code).containsExactly("SIG-032");
        assertThat(records.finished).isEqualTo(1);
    }

    @Test
    void tamperedFileLeavesAnErrorAndARedMark() throws Exception {
        documents.add(
                "a.pdf", "application/pdf", samples.file(SignedSamples.withOneBitTurned(samples.signedByOfficer())));

        validation.handle(new DocumentCaptured(DOCUMENT));

        assertThat(records.findings).extracting(Finding::code).containsExactly("SIG-001");
        assertThat(records.signatures.get(0).view().mark()).isEqualTo(SignatureMark.RED);
    }

    private static final class Records extends SignatureRecordsBean {
        private List<DocumentSignature> signatures = List.of();
        private List<Finding> findings = List.of();
        private int finished;
        private Optional<RevocationAwaited> again = Optional.empty();

        @Override
        public List<TrustAnchor> anchors() {
            return List.of();
        }

        @Override
        public void keep(
                DocumentId document,
                List<DocumentSignature> found,
                List<Finding> about,
                Optional<RevocationAwaited> next) {
            again = next;
            signatures = List.copyOf(found);
            findings = List.copyOf(about);
            finished++;
        }
    }

    private static final class Documents implements DocumentWork {
        private final Map<ComponentId, Path> files = new LinkedHashMap<>();
        private final Map<ComponentId, String> reports = new LinkedHashMap<>();
        private final List<ComponentView> components = new ArrayList<>();

        ComponentId add(String name, String mediaType, Path file) {
            var id = new ComponentId(UUID.randomUUID());
            files.put(id, file);
            components.add(new ComponentView(
                    id, components.size() + 1, name, mediaType, Optional.empty(), 1, "", "", List.of()));
            return id;
        }

        @Override
        public DocumentView require(DocumentId id) {
            return new DocumentView(
                    id,
                    new AgencyId(UUID.randomUUID()),
                    new UnitId(UUID.randomUUID()),
                    Custody.UNIT,
                    new DocumentMetadata(Direction.INCOMING, Map.of()),
                    Processing.PENDING,
                    components,
                    List.of(),
                    SignedSamples.NOW,
                    "vanthu",
                    0);
        }

        @Override
        public List<DocumentView> list(Collection<DocumentId> ids) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Content open(ComponentId component, RenditionPurpose purpose) {
            return new FileContent(files.get(component));
        }

        @Override
        public KeptRendition keep(NewRendition rendition, InputStream bytes) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void replaceRenditions(
                DocumentId document, Set<RenditionPurpose> purposes, Collection<KeptRendition> renditions) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void addRendition(NewRendition rendition, InputStream bytes) {
            assertThat(rendition.purpose()).isEqualTo(RenditionPurpose.SIGNATURE_REPORT);
            assertThat(rendition.tool()).isEqualTo("EU DSS 6.4");
            try {
                reports.put(rendition.component(), new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public void finishStep(DocumentId document, ProcessingStep step, List<Finding> findings) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void note(DocumentId document, ProcessingStep step, Finding finding) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Extent extent(Collection<DocumentId> documents) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void changeCustody(Collection<DocumentId> documents, Custody custody) {
            throw new UnsupportedOperationException();
        }
    }
}
