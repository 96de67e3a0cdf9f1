package vn.tangthu.intake.internal;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import vn.tangthu.intake.api.ImportId;
import vn.tangthu.intake.domain.PackagePath;
import vn.tangthu.intake.domain.RowReader;
import vn.tangthu.intake.domain.SheetColumn;
import vn.tangthu.platform.RecordsException;
import vn.tangthu.platform.Roles;

/** Works through a package, as the house itself; outside transactions, each step has its own. */
@Stateless
@PermitAll
@RunAs(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportRunner {
    private static final Logger LOG = Logger.getLogger(ImportRunner.class);

    @Inject
    ImportSteps steps;

    @Inject
    RowImport rows;

    @Inject
    LiveRuns live;

    @Inject
    PackageStore store;

    /** Bytes that all files of a package together may unpack to. */
    @Inject
    @ConfigProperty(name = "tangthu.import.max-unpacked-bytes", defaultValue = "107374182400")
    long mostUnpacked;

    /** How a run came to its end. */
    enum Ending {
        ENDED,
        STOPPED,
        /** Another run has the import, or it has ended before. */
        NOTHING_TO_DO
    }

    /** Goes on with the import where it is; {@code stopping} is asked before each row. */
    public Ending run(ImportId id, BooleanSupplier stopping) {
        live.begin(id);
        var claimed = steps.claim(id);
        if (claimed.isEmpty()) return Ending.NOTHING_TO_DO;
        var claim = claimed.get().claim();
        live.add(claim);
        try {
            return run(claimed.get(), stopping);
        } catch (ClaimLostException e) {
            LOG.warnf("import %s: another run goes on with it", id.value());
            return Ending.NOTHING_TO_DO;
        } catch (RecordsException e) {
            if (e.kind() != RecordsException.Kind.UNAVAILABLE) throw e;
            return pause(claim, e);
        } catch (UncheckedIOException e) {
            return pause(claim, new StorageFailedException(e.getCause()));
        } finally {
            live.remove(claim);
        }
    }

    private Ending pause(Claim claim, RecordsException cause) {
        LOG.warnf("import %s waits: %s", claim.id().value(), cause.getMessage());
        steps.pause(claim, cause);
        return Ending.STOPPED;
    }

    private Ending run(Claimed claimed, BooleanSupplier stopping) {
        var claim = claimed.claim();
        try (var delivered = DeliveredPackage.open(store.zip(claim.id()), mostUnpacked)) {
            var file = delivered.requireSheet();
            try (var sheet = DocumentSheet.open(delivered, file, store.sheet(claim.id()))) {
                var named = named(claim, sheet);
                var files = new NamedFiles(delivered, file.path(), named);
                if (!eachRow(claimed, new RowImport.Work(delivered, files, sheet.name()), sheet, stopping)) {
                    steps.release(claim);
                    return Ending.STOPPED;
                }
                var findings = new ArrayList<>(delivered.findings());
                findings.addAll(files.unnamed(named, file));
                steps.complete(claim, findings);
            }
            store.remove(claim.id());
        } catch (UnreadablePackageException e) {
            steps.fail(claim, e.findings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Ending.ENDED;
    }

    /** Looks at the whole sheet before the first row is imported: how many rows there are and which files they name. */
    private Set<PackagePath> named(Claim claim, DocumentSheet sheet) {
        var named = new LinkedHashSet<PackagePath>();
        var count = new int[1];
        sheet.eachDocument(row -> {
            count[0]++;
            PackagePath.ofCell(SheetColumn.PATH.of(row)).ifPresent(named::add);
        });
        if (count[0] == 0) throw new UnreadablePackageException("INT-015", Map.of("sheet", sheet.name()));
        steps.count(claim, count[0]);
        return named;
    }

    /** @return whether all rows are done */
    private boolean eachRow(Claimed claimed, RowImport.Work work, DocumentSheet sheet, BooleanSupplier stopping) {
        var reader = new RowReader(claimed.refusedDescriptions());
        var stopped = new boolean[1];
        var hopeless = new AtomicBoolean(rows.isHopeless(claimed));
        sheet.eachDocument(row -> {
            var reading = reader.read(row); // the rows done before as well: later ones lean on them
            stopped[0] = stopped[0] || stopping.getAsBoolean();
            if (stopped[0] || row.number() <= claimed.lastRow()) return;
            if (hopeless.getAndSet(false)) rows.giveUp(claimed, work, row.number());
            else rows.bring(claimed, work, reading).ifPresent(reader::forget);
        });
        return !stopped[0];
    }
}
