package vn.tangthu.archive.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.tangthu.archive.api.CheckItem;
import vn.tangthu.archive.api.SubmissionAccepted;
import vn.tangthu.archive.domain.PackageExtent;
import vn.tangthu.archive.domain.check.CheckNotes;
import vn.tangthu.archive.internal.store.ArchiveStore;
import vn.tangthu.archive.internal.store.Digests;
import vn.tangthu.archive.internal.store.StoredObject;
import vn.tangthu.platform.EventHandler;
import vn.tangthu.platform.Finding;
import vn.tangthu.schema.inspect.InspectionLimits;
import vn.tangthu.schema.inspect.PackageInspector;
import vn.tangthu.schema.write.PackageRefusedException;
import vn.tangthu.schema.xml.PackageLayout;

/**
 * Writes the package of an accepted submission, inspects it, stores it and records it. Every step may be broken off by the
 * end of the process: the next try finds the object whole in the store and goes on, or clears what is left and begins anew.
 */
@ApplicationScoped
public class Sealing implements EventHandler<SubmissionAccepted> {
    private final PackageInspector inspector = new PackageInspector(InspectionLimits.standard());

    @Inject
    SubmissionRecordsBean records;

    @Inject
    PackageAssembly assembly;

    @Inject
    ArchiveStore store;

    @Inject
    Clock clock;

    @Inject
    @ConfigProperty(name = "tangthu.data")
    String data;

    @Override
    public String name() {
        return "archive.seal";
    }

    @Override
    public Class<SubmissionAccepted> event() {
        return SubmissionAccepted.class;
    }

    @Override
    public void handle(SubmissionAccepted event) {
        records.findToSeal(event.submission()).ifPresent(this::seal);
    }

    private void seal(SealingOrder order) {
        try (var staging = SealingFolder.claim(sealingRoot(), order.submission().id())) {
            var object = stored(order, staging);
            records.sealed(order, measured(order, object));
        } catch (PackageRefusedException e) {
            refuse(order, e.code(), e.getMessage());
        } catch (InvalidPackageException e) {
            refuse(order, e.code(), e.getMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private StoredObject stored(SealingOrder order, SealingFolder staging) throws IOException {
        var id = objectId(order);
        if (store.confirm(id).sound()) return store.find(id).orElseThrow();
        // never acknowledged, else the submission would not be SEALING
        store.discard(id);
        var folder = assembly.write(order, staging.fresh("package"));
        var report = inspector.inspect(folder);
        if (!report.isValid()) throw new InvalidPackageException(report);
        return store.put(id, folder, staging.fresh("store"), note(order));
    }

    private ArchiveStore.Note note(SealingOrder order) {
        var decision = order.submission().decision().orElseThrow();
        var message = "Nhận nộp lưu " + order.submission().registration().code() + ", hồ sơ "
                + order.submission().dossierCode();
        return new ArchiveStore.Note(message, decision.decidedBy(), clock.instant());
    }

    private static PackageExtent measured(SealingOrder order, StoredObject object) throws IOException {
        var size = 0L;
        for (var file : object.files()) size += object.size(file.path());
        try (var mets = object.open(PackageLayout.METS)) {
            var measured =
                    new PackageExtent.Measured(object.id(), object.files().size(), size, Digests.sha256(mets));
            return new PackageExtent(
                    measured, objectId(order), order.submission().registration().documents());
        }
    }

    private void refuse(SealingOrder order, String code, String reason) {
        var notes = new CheckNotes();
        notes.looked();
        notes.note(Finding.error("ING-061", code, Map.of("code", code, "reason", reason)));
        records.sealingRefused(order, notes.report(CheckItem.PACKAGE));
    }

    private static String objectId(SealingOrder order) {
        return PackageAssembly.objectId(order.packageId());
    }

    private Path sealingRoot() {
        return Path.of(data).toAbsolutePath().resolve("tmp/sealing");
    }
}
