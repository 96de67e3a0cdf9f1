package vn.tangthu.intake.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tangthu.intake.api.ImportFinding;
import vn.tangthu.intake.api.ImportId;
import vn.tangthu.intake.api.ImportRequested;
import vn.tangthu.intake.api.ImportState;
import vn.tangthu.intake.api.RowFault;
import vn.tangthu.intake.domain.DocumentRow;
import vn.tangthu.intake.domain.PackageImport;
import vn.tangthu.intake.domain.Patience;
import vn.tangthu.intake.domain.RowProblem;
import vn.tangthu.intake.domain.SheetColumn;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.HopelessWork;
import vn.tangthu.platform.RecordsException;
import vn.tangthu.platform.Roles;

/** The steps of a run; each is one transaction and shows the run's claim. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class ImportSteps {
    /** After this time without renewal a run is thought dead. */
    static final Duration LEASE = Duration.ofSeconds(20);

    @Inject
    Imports imports;

    @Inject
    ImportTrace trace;

    @Inject
    RowFiling filing;

    @Inject
    HopelessWork hopeless;

    @Inject
    @ConfigProperty(name = "tangthu.import.tries", defaultValue = "12")
    int tries;

    @Inject
    @ConfigProperty(name = "tangthu.import.first-pause", defaultValue = "PT20S")
    Duration firstPause;

    @Inject
    @ConfigProperty(name = "tangthu.import.longest-pause", defaultValue = "PT5M")
    Duration longestPause;

    public Optional<Claimed> claim(ImportId id) {
        var claim = new Claim(id, UUID.randomUUID());
        return imports.lock(id)
                .filter(run -> run.claim(claim.run(), imports.now(), LEASE))
                .map(run ->
                        new Claimed(claim, run.deliveredBy(), run.lastRow(), run.refusedDescriptions(), run.tries()));
    }

    public void renew(Set<Claim> claims) {
        imports.renew(claims, imports.now().plus(LEASE));
    }

    public void release(Claim claim) {
        imports.lock(claim).release();
    }

    /** Lets the import wait, or gives it up. */
    public void pause(Claim claim, RecordsException cause) {
        var run = imports.lock(claim);
        run.pause(cause.code(), imports.now(), new Patience(tries, firstPause, longestPause));
        if (run.isGivenUp()) hopeless.giveUp(StartImport.NAME, new ImportRequested(run.id()), cause, run.pauses());
    }

    /** Goes on with an import that waits or was given up. */
    public void resume(ImportId id) {
        imports.lock(id).ifPresent(PackageImport::resume);
    }

    public List<ImportId> waiting() {
        return imports.waiting(imports.now());
    }

    public boolean isNeeded(ImportId id) {
        return imports.find(id).filter(run -> !run.view().state().ended()).isPresent();
    }

    public void count(Claim claim, int rows) {
        imports.lock(claim).count(rows);
    }

    /** Whether a package brought a document to the row's place in its dossier. */
    public boolean isTaken(Claimed claimed, DocumentRow row) {
        return imports.isTaken(claimed.by().agency(), row.placeKey());
    }

    public boolean isThere(Claimed claimed, String documentKey) {
        return imports.isThere(claimed.by().agency(), documentKey);
    }

    public void foundThere(Claim claim, int row) {
        imports.lock(claim).foundThere(row);
    }

    /** @param problems at least one; the first is the row's finding, the others stand beside it */
    public void refuse(Claim claim, String sheet, int row, List<RowProblem> problems) {
        var run = imports.lock(claim);
        var first = problems.get(0);
        var alsoIn = problems.stream()
                .skip(1)
                .flatMap(p -> p.column().stream())
                .map(SheetColumn::letters)
                .distinct()
                .toList();
        note(run, new Place(sheet, row, first.column(), alsoIn), first.finding(), further(problems));
        run.refused(row);
    }

    private static List<RowFault> further(List<RowProblem> problems) {
        return problems.stream()
                .skip(1)
                .map(p -> new RowFault(p.column().map(SheetColumn::letters).orElse(""), p.finding()))
                .toList();
    }

    /** @param problems what is wrong with the way the row describes its dossier, at least one */
    public void refuseDescription(Claim claim, String sheet, int row, List<RowProblem> problems) {
        imports.lock(claim).refusedDescription(row);
        refuse(claim, sheet, row, problems);
    }

    /** Opens the dossier if it is new, captures the document and files it: all or nothing. */
    public void bring(Claim claim, String sheet, DocumentRow row, StagedFile file) {
        var run = imports.lock(claim);
        for (var warning : filing.file(run, row, file))
            note(run, new Place(sheet, row.number(), warning.column(), List.of()), warning.finding(), List.of());
    }

    public void complete(Claim claim, List<Finding> findings) {
        end(claim, ImportState.COMPLETED, findings);
    }

    public void fail(Claim claim, List<Finding> findings) {
        end(claim, ImportState.FAILED, findings);
    }

    private void end(Claim claim, ImportState how, List<Finding> findings) {
        var run = imports.lock(claim);
        for (var finding : findings) note(run, new Place("", 0, Optional.empty(), List.of()), finding, List.of());
        run.end(how, imports.now());
        trace.ended(run);
    }

    private record Place(String sheet, int row, Optional<SheetColumn> column, List<String> alsoIn) {}

    private void note(PackageImport run, Place place, Finding finding, List<RowFault> further) {
        var column = place.column().map(SheetColumn::letters).orElse("");
        imports.note(
                run,
                new ImportFinding(
                        run.noteFinding(), place.sheet(), place.row(), column, place.alsoIn(), finding, further));
    }
}
