package vn.tangthu.archive.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.tangthu.archive.Samples;
import vn.tangthu.archive.api.ArchivedDossier;
import vn.tangthu.archive.api.CheckOutcome;
import vn.tangthu.archive.api.SubmissionId;
import vn.tangthu.archive.api.VerificationId;
import vn.tangthu.archive.api.VerificationPart;
import vn.tangthu.archive.api.VerificationRequested;
import vn.tangthu.archive.api.VerificationResult;
import vn.tangthu.archive.internal.store.ArchiveStore;
import vn.tangthu.archive.internal.store.Soundness;

class VerifyingTest {
    private static final VerificationId VERIFICATION = new VerificationId(UUID.randomUUID());

    @Test
    void damagesBeyondThoseListedAreCounted() {
        var damages =
                Collections.nCopies(VerificationResult.MOST_FINDINGS + 7, new Soundness.Damage("DIGEST", "a.pdf"));
        var records = new Records();
        var verifying = new Verifying();
        verifying.records = records;
        verifying.store = Fakes.of(
                ArchiveStore.class,
                Map.of("validate", any -> new Soundness(900, damages), "find", any -> Optional.empty()));
        verifying.signatures = new SignatureVerdicts();
        verifying.signatures.contents = Fakes.contents(List.of());

        verifying.handle(new VerificationRequested(VERIFICATION));

        var store = records.results.get(0);
        assertThat(store.part()).isEqualTo(VerificationPart.STORE);
        assertThat(store.outcome()).isEqualTo(CheckOutcome.FAILED);
        assertThat(store.findings()).hasSize(VerificationResult.MOST_FINDINGS);
        assertThat(store.further()).isEqualTo(7);
    }

    /** Remembers what was recorded. */
    private static final class Records extends VerificationRecordsBean {
        private List<VerificationResult> results = List.of();

        @Override
        public Optional<ArchivedDossier> findRunning(VerificationId id) {
            var dossier = Samples.dossier();
            return Optional.of(new ArchivedDossier(
                    dossier.id(),
                    new SubmissionId(UUID.randomUUID()),
                    dossier.code(),
                    "",
                    dossier.title(),
                    dossier.agency(),
                    dossier.unit(),
                    "urn:uuid:1",
                    "urn:uuid:1",
                    1,
                    1,
                    1,
                    "",
                    Samples.NOW));
        }

        @Override
        public void finished(VerificationId id, List<VerificationResult> all) {
            results = all;
        }
    }
}
