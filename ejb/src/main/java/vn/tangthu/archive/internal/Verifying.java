package vn.tangthu.archive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.tangthu.archive.api.ArchivedDossier;
import vn.tangthu.archive.api.CheckOutcome;
import vn.tangthu.archive.api.VerificationPart;
import vn.tangthu.archive.api.VerificationRequested;
import vn.tangthu.archive.api.VerificationResult;
import vn.tangthu.archive.internal.store.ArchiveStore;
import vn.tangthu.archive.internal.store.Digests;
import vn.tangthu.archive.internal.store.StoredObject;
import vn.tangthu.platform.EventHandler;
import vn.tangthu.platform.Finding;
import vn.tangthu.schema.inspect.InspectionLimits;
import vn.tangthu.schema.inspect.PackageInspector;
import vn.tangthu.schema.xml.PackageLayout;

/** Verifies an archived dossier from the bytes in the store. */
@ApplicationScoped
public class Verifying implements EventHandler<VerificationRequested> {
    private final PackageInspector inspector = new PackageInspector(InspectionLimits.standard());

    @Inject
    VerificationRecordsBean records;

    @Inject
    ArchiveStore store;

    @Inject
    SignatureVerdicts signatures;

    @Override
    public String name() {
        return "archive.verify";
    }

    @Override
    public Class<VerificationRequested> event() {
        return VerificationRequested.class;
    }

    @Override
    public void handle(VerificationRequested event) {
        records.findRunning(event.verification())
                .ifPresent(dossier -> records.finished(event.verification(), verify(dossier)));
    }

    private List<VerificationResult> verify(ArchivedDossier dossier) {
        try {
            return List.of(store(dossier), content(dossier), signatures.read(dossier), evidence());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private VerificationResult store(ArchivedDossier dossier) throws IOException {
        var soundness = store.validate(dossier.storeId());
        var findings = soundness.damages().stream()
                .map(damage -> Finding.error(
                        "ING-071", damage.rule(), Map.of("rule", damage.rule(), "detail", damage.detail())));
        return result(VerificationPart.STORE, soundness.files(), findings);
    }

    private VerificationResult content(ArchivedDossier dossier) throws IOException {
        var object = store.find(dossier.storeId());
        if (object.isEmpty())
            return result(
                    VerificationPart.PACKAGE,
                    0,
                    Stream.of(Finding.error("ING-072", "", Map.of("storeId", dossier.storeId()))));
        var report = inspector.inspect(new StoredPackageTree(dossier.objectId(), object.get()));
        var found = report.findings().stream()
                .filter(vn.tangthu.schema.finding.Finding::isError)
                .map(error -> Finding.error(
                        "ING-073",
                        error.subject(),
                        Map.of("code", error.code(), "file", error.subject(), "detail", error.message())));
        return result(
                VerificationPart.PACKAGE,
                Math.toIntExact(report.files()),
                Stream.concat(sameMets(dossier, object.get()), found));
    }

    private static Stream<Finding> sameMets(ArchivedDossier dossier, StoredObject object) throws IOException {
        try (var mets = object.open(PackageLayout.METS)) {
            return Digests.sha256(mets).equals(dossier.metsSha256())
                    ? Stream.of()
                    : Stream.of(Finding.error("ING-074", PackageLayout.METS, Map.of()));
        } catch (NoSuchFileException e) {
            return Stream.of(Finding.error("ING-074", PackageLayout.METS, Map.of()));
        }
    }

    private static VerificationResult evidence() {
        return new VerificationResult(VerificationPart.EVIDENCE, CheckOutcome.NOT_APPLICABLE, 0, List.of(), 0);
    }

    private static VerificationResult result(VerificationPart part, int checked, Stream<Finding> damages) {
        var all = damages.toList();
        var outcome = all.isEmpty() ? CheckOutcome.PASSED : CheckOutcome.FAILED;
        var listed = all.subList(0, Math.min(all.size(), VerificationResult.MOST_FINDINGS));
        return new VerificationResult(part, outcome, checked, listed, all.size() - listed.size());
    }
}
