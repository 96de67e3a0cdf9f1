package vn.tangthu.signature.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.Severity;
import vn.tangthu.signature.api.Coverage;
import vn.tangthu.signature.api.Indication;
import vn.tangthu.signature.api.SignatureMark;
import vn.tangthu.signature.api.TimeSource;

class VerdictTest {
    @ParameterizedTest
    @CsvSource({
        "TOTAL_FAILED, HASH_FAILURE, CONTENT_ALTERED, RED",
        "TOTAL_FAILED, SIG_CRYPTO_FAILURE, SIGNATURE_BROKEN, RED",
        "TOTAL_FAILED, REVOKED, REVOKED, RED",
        "TOTAL_FAILED, FORMAT_FAILURE, MALFORMED, RED",
        "TOTAL_FAILED, EXPIRED, OUTSIDE_CERTIFICATE_LIFE, RED",
        "TOTAL_FAILED, NOT_YET_VALID, OUTSIDE_CERTIFICATE_LIFE, RED",
        "TOTAL_FAILED, , FAILED, RED",
        "INDETERMINATE, NO_CERTIFICATE_CHAIN_FOUND, UNTRUSTED, AMBER",
        "INDETERMINATE, TRY_LATER, REVOCATION_UNKNOWN, AMBER",
        "INDETERMINATE, OUT_OF_BOUNDS_NO_POE, EXPIRED_WITHOUT_PROOF, AMBER",
        "INDETERMINATE, REVOKED_NO_POE, REVOKED_WITHOUT_PROOF, AMBER",
        "INDETERMINATE, CRYPTO_CONSTRAINTS_FAILURE_NO_POE, WEAK_ALGORITHM, AMBER",
        "INDETERMINATE, SIG_CONSTRAINTS_FAILURE, UNSUITABLE_CERTIFICATE, AMBER",
        "INDETERMINATE, NO_SIGNING_CERTIFICATE_FOUND, CERTIFICATE_MISSING, AMBER",
        "INDETERMINATE, , UNDECIDED, AMBER",
        "TOTAL_PASSED, , VALID, GREEN",
    })
    void everyReasonHasItsVerdict(Indication indication, String reason, Verdict verdict, SignatureMark mark) {
        var found = Verdict.of(facts(indication, Optional.ofNullable(reason), Coverage.WHOLE_FILE, Set.of()));

        assertThat(found).containsExactly(verdict);
        assertThat(verdict.mark()).isEqualTo(mark);
    }

    @Test
    void additionTakesTheGreenFromAValidSignature() {
        var found = Verdict.of(passed(Coverage.EARLIER_REVISION, Set.of(Change.ADDITION)));

        assertThat(found).containsExactly(Verdict.ADDED_TO_AFTERWARDS);
    }

    @Test
    void changeExplainsTheFormatFailureItCauses() {
        var found = Verdict.of(facts(
                Indication.TOTAL_FAILED,
                Optional.of("FORMAT_FAILURE"),
                Coverage.EARLIER_REVISION,
                Set.of(Change.CONTENT, Change.ADDITION)));

        assertThat(found).containsExactly(Verdict.CHANGED_AFTERWARDS, Verdict.ADDED_TO_AFTERWARDS);
    }

    @Test
    void worstComesFirst() {
        var found = Verdict.of(
                facts(Indication.INDETERMINATE, Optional.of("TRY_LATER"), Coverage.PART, Set.of(Change.FORBIDDEN)));

        assertThat(found).containsExactly(Verdict.FORBIDDEN_CHANGE, Verdict.COVERS_PART, Verdict.REVOCATION_UNKNOWN);
    }

    @Test
    void greenLeavesNoFinding() {
        assertThat(SignatureFindings.about("a.pdf", passed(Coverage.WHOLE_FILE, Set.of())))
                .isEmpty();
    }

    @Test
    void findingNamesSignerTimeInVietnamAndFile() {
        var findings = SignatureFindings.about(
                "a.pdf", facts(Indication.TOTAL_FAILED, Optional.of("HASH_FAILURE"), Coverage.WHOLE_FILE, Set.of()));

        assertThat(findings)
                .extracting(Finding::code, Finding::severity, Finding::subject)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("SIG-001", Severity.ERROR, "a.pdf"));
        assertThat(findings.get(0).arguments())
                .containsEntry("signer", "Nguyễn Văn An")
                .containsEntry("hour", "00:30")
                .containsEntry("date", "13/03/2026")
                .containsEntry("file", "a.pdf");
    }

    @Test
    void codesAreUnique() {
        assertThat(List.of(Verdict.values())).extracting(Verdict::key).doesNotHaveDuplicates();
    }

    private static SignatureFacts passed(Coverage coverage, Set<Change> changes) {
        return facts(Indication.TOTAL_PASSED, Optional.empty(), coverage, changes);
    }

    private static SignatureFacts facts(
            Indication indication, Optional<String> reason, Coverage coverage, Set<Change> changes) {
        return new SignatureFacts(
                indication,
                reason,
                Optional.of("Nguyễn Văn An"),
                Optional.of(Instant.parse("2026-03-12T17:30:00Z")),
                TimeSource.TIME_STAMP,
                "PAdES-BASELINE-T",
                coverage,
                changes,
                SignatureFacts.Anchor.FOR_THIS_USE,
                Optional.empty());
    }
}
