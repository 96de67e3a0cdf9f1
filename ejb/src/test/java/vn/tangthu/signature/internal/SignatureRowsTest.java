package vn.tangthu.signature.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.platform.Ids;
import vn.tangthu.platform.MigratedDatabase;
import vn.tangthu.platform.Persistence;
import vn.tangthu.signature.api.Coverage;
import vn.tangthu.signature.api.Indication;
import vn.tangthu.signature.api.SignatureMaterial;
import vn.tangthu.signature.api.SignatureView;
import vn.tangthu.signature.api.TimeSource;
import vn.tangthu.signature.api.TrustPurpose;
import vn.tangthu.signature.domain.DocumentSignature;
import vn.tangthu.signature.domain.DocumentSignature.Place;
import vn.tangthu.signature.domain.SignatureFacts;
import vn.tangthu.signature.domain.TrustAnchor;
import vn.tangthu.signature.internal.demo.DemoAuthority;

/** What the feature leaves in a real database. */
class SignatureRowsTest {
    private static final Instant NOW = SignedSamples.NOW;

    private static MigratedDatabase database;
    private static Persistence persistence;

    private final DocumentId document = new DocumentId(Ids.next());
    private final ComponentId main = new ComponentId(Ids.next());
    private final ComponentId attachment = new ComponentId(Ids.next());

    @BeforeAll
    static void migrate() {
        database = new MigratedDatabase();
        persistence = new Persistence(database);
    }

    @AfterAll
    static void close() {
        persistence.close();
        database.close();
    }

    @Test
    void signaturesComeBackWholeInTheOrderOfFilesAndSigning() {
        keep(
                signature(attachment, 1, "Sở Nội vụ"),
                signature(main, 2, "Sở Nội vụ"),
                signature(main, 1, "Nguyễn Văn An"));

        var views = views(document);

        assertThat(views)
                .extracting(SignatureView::component, SignatureView::ordinal)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(main, 1),
                        org.assertj.core.groups.Tuple.tuple(main, 2),
                        org.assertj.core.groups.Tuple.tuple(attachment, 1));
        assertThat(views.get(0)).isEqualTo(signature(main, 1, "Nguyễn Văn An").view());
    }

    @Test
    void validatingAgainReplacesWhatWasFoundBefore() {
        keep(signature(main, 1, "Nguyễn Văn An"), signature(main, 2, "Sở Nội vụ"));
        keep(signature(main, 1, "Trần Thị Bình"));

        assertThat(views(document)).extracting(v -> v.signedBy().orElseThrow()).containsExactly("Trần Thị Bình");
    }

    @Test
    void signaturesOfOtherDocumentsStay() {
        keep(signature(main, 1, "Nguyễn Văn An"));

        inRegister(signatures -> {
            signatures.replace(new DocumentId(Ids.next()), List.of());
            return null;
        });

        assertThat(views(document)).hasSize(1);
        List<DocumentSignature> ofNone = inRegister(signatures -> signatures.of(List.of()));
        assertThat(ofNone).isEmpty();
    }

    @Test
    void anchorIsFoundByCertificateAndPurpose() throws Exception {
        var certificate = Certificates.authority(
                DemoAuthority.create(NOW).identity(DemoAuthority.Holder.ROOT).certificate());
        var decision = new TrustAnchor.Decision(
                TrustPurpose.SIGNING,
                TrustAnchor.Origin.ADMINISTRATOR,
                LocalDate.of(2026, 1, 1),
                Optional.empty(),
                "QĐ 12/QĐ-SNV",
                "quantri",
                NOW);

        inAnchors(anchors -> {
            anchors.add(new TrustAnchor(certificate, decision));
            return null;
        });

        Optional<TrustAnchor> forSigning = inAnchors(a -> a.find(certificate.sha256(), TrustPurpose.SIGNING));
        Optional<TrustAnchor> forStamps = inAnchors(a -> a.find(certificate.sha256(), TrustPurpose.TIMESTAMPING));
        assertThat(forSigning).isPresent();
        assertThat(forStamps).isEmpty();
        var kept = inAnchors(TrustAnchorRegister::newestFirst).get(0);
        assertThat(kept.certificate()).isEqualTo(certificate.der());
        assertThat(inAnchors(a -> a.require(kept.view().id())).view()).isEqualTo(kept.view());
    }

    private DocumentSignature signature(ComponentId component, int ordinal, String signer) {
        var facts = new SignatureFacts(
                Indication.TOTAL_FAILED,
                Optional.of("HASH_FAILURE"),
                Optional.of(signer),
                Optional.of(NOW),
                TimeSource.TIME_STAMP,
                "PAdES-BASELINE-T",
                Coverage.EARLIER_REVISION,
                Set.of(),
                SignatureFacts.Anchor.FOR_THIS_USE,
                Optional.of(new SignatureMaterial("ECDSA with SHA256", "AAAA", "BBBB")));
        return new DocumentSignature(new Place(document, component, ordinal), facts, NOW);
    }

    private void keep(DocumentSignature... found) {
        inRegister(signatures -> {
            signatures.replace(document, List.of(found));
            return null;
        });
    }

    private static List<SignatureView> views(DocumentId document) {
        return inRegister(signatures -> signatures.of(List.of(document)).stream()
                .map(DocumentSignature::view)
                .toList());
    }

    private static <T> T inRegister(Function<DocumentSignatures, T> work) {
        return persistence.inTransaction(entityManager -> {
            var signatures = new DocumentSignatures();
            signatures.database = entityManager;
            return work.apply(signatures);
        });
    }

    private static <T> T inAnchors(Function<TrustAnchorRegister, T> work) {
        return persistence.inTransaction(entityManager -> {
            var anchors = new TrustAnchorRegister();
            anchors.database = entityManager;
            return work.apply(anchors);
        });
    }
}
