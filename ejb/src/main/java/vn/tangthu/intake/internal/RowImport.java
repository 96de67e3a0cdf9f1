package vn.tangthu.intake.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import vn.tangthu.document.api.DocumentCapture;
import vn.tangthu.document.api.DocumentMetadata;
import vn.tangthu.document.api.StagedContent;
import vn.tangthu.dossier.api.DossierCodeTakenException;
import vn.tangthu.dossier.api.DossierKeeping;
import vn.tangthu.dossier.api.InvalidDossierException;
import vn.tangthu.dossier.api.OpenDossier;
import vn.tangthu.intake.domain.DocumentRow;
import vn.tangthu.intake.domain.DossierKey;
import vn.tangthu.intake.domain.DossierPart;
import vn.tangthu.intake.domain.RowProblem;
import vn.tangthu.intake.domain.RowReading;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.RecordsException;
import vn.tangthu.platform.RecordsException.Kind;

/** Brings one row in, or says what is wrong with it. */
@ApplicationScoped
public class RowImport {
    private static final Logger LOG = Logger.getLogger(RowImport.class);

    /** Runs that may begin at a row before it is given up, so that one row never stops an import for good. */
    private static final int MOST_TRIES = 5;

    private static final int BUFFER = 1 << 16;
    private static final String NO_NOTATION = "DOS-108";

    @Inject
    ImportSteps steps;

    @Inject
    DocumentCapture capture;

    @Inject
    DossierKeeping dossiers;

    /** What a run works on. */
    record Work(DeliveredPackage delivered, NamedFiles files, String sheet) {}

    /** @return a dossier whose description was refused */
    Optional<DossierKey> bring(Claimed claimed, Work work, RowReading reading) {
        if (reading instanceof RowReading.Whole whole) return bring(claimed, work, whole.row());
        if (reading instanceof RowReading.Bad bad)
            refuse(claimed, work, bad.number(), completed(bad.problems(), bad.dossier(), bad.document()));
        return Optional.empty();
    }

    /** With all that the doors would refuse in the row besides, so that it is corrected in one go. */
    private List<RowProblem> completed(
            List<RowProblem> known, Optional<DossierPart> dossier, DocumentMetadata document) {
        var ofDossier = dossier.map(part -> dossiers.lookBeforeOpening(
                        new OpenDossier(part.metadata(), Optional.empty(), part.notation(), part.retention())))
                .orElse(List.of());
        return Refusals.with(known, ofDossier, capture.lookBeforeCapture(document));
    }

    /** Whether so many runs ended at this row that it is not tried again: one row never stops an import for good. */
    boolean isHopeless(Claimed claimed) {
        return claimed.tries() > MOST_TRIES;
    }

    void giveUp(Claimed claimed, Work work, int row) {
        var finding = Finding.error("INT-036", "", Map.of("tries", Integer.toString(MOST_TRIES)));
        refuse(claimed, work, row, List.of(new RowProblem(Optional.empty(), finding)));
    }

    private Optional<DossierKey> bring(Claimed claimed, Work work, DocumentRow row) {
        try {
            var file = work.files().require(row.path());
            if (steps.isTaken(claimed, row) && steps.isThere(claimed, row.documentKey(sha256(work, file))))
                steps.foundThere(claimed.claim(), row.number());
            else bring(claimed, work, row, file);
            return Optional.empty();
        } catch (ClaimLostException | UnreadablePackageException e) {
            throw e;
        } catch (RecordsException e) {
            if (e.kind() == Kind.UNAVAILABLE) throw e;
            var problems = completed(Refusals.problems(e), Optional.of(row.dossier()), row.document());
            if (Refusals.isOfDossier(e)) {
                steps.refuseDescription(claimed.claim(), work.sheet(), row.number(), problems);
                return Optional.of(row.dossier().key());
            }
            refuse(claimed, work, row.number(), problems);
            return Optional.empty();
        }
    }

    private void bring(Claimed claimed, Work work, DocumentRow row, PackageFile file) {
        var content = stage(work, file);
        var brought = false;
        try {
            bring(claimed, work, row, content);
            brought = true;
        } finally {
            if (!brought) capture.discard(content);
        }
    }

    /** Opens the dossier under its notation, else under what remains of it when signs are replaced, else under a number. */
    private void bring(Claimed claimed, Work work, DocumentRow row, StagedContent content) {
        for (var notation : notations(row)) {
            try {
                steps.bring(claimed.claim(), work.sheet(), row, new StagedFile(content, Optional.of(notation)));
                return;
            } catch (DossierCodeTakenException e) {
                LOG.debugf("row %d: %s", row.number(), e.getMessage());
            } catch (InvalidDossierException e) {
                if (!e.findings().stream().allMatch(f -> f.code().equals(NO_NOTATION))) throw e;
            }
        }
        steps.bring(claimed.claim(), work.sheet(), row, new StagedFile(content, Optional.empty()));
    }

    private static List<String> notations(DocumentRow row) {
        return row.dossier().notation().stream()
                .flatMap(written -> Stream.of(
                        written, written.replaceAll("[^\\p{L}\\p{N}_-]+", ".").replaceAll("^[._-]+|[._-]+$", "")))
                .filter(notation -> !notation.isEmpty())
                .distinct()
                .toList();
    }

    private StagedContent stage(Work work, PackageFile file) {
        try (var in = work.delivered().read(file)) {
            return capture.stage(file.path().fileName(), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(Work work, PackageFile file) {
        try (var in = work.delivered().read(file)) {
            var digest = MessageDigest.getInstance("SHA-256");
            var buffer = new byte[BUFFER];
            for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) digest.update(buffer, 0, n);
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void refuse(Claimed claimed, Work work, int row, List<RowProblem> problems) {
        steps.refuse(claimed.claim(), work.sheet(), row, problems);
    }
}
