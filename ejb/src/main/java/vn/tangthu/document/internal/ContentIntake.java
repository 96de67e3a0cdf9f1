package vn.tangthu.document.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tangthu.document.api.ContentRefusedException;
import vn.tangthu.document.api.StagedContent;
import vn.tangthu.document.domain.SafeFileName;
import vn.tangthu.document.internal.Reception.Received;
import vn.tangthu.document.internal.VirusScanner.Verdict.Infected;
import vn.tangthu.document.internal.VirusScanner.Verdict.NotScanned;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.Ids;
import vn.tangthu.platform.RecordsException.Kind;

/** Takes bytes in: reads them once, looks at them, refuses or stages them. Nothing stays of what is refused. */
class ContentIntake {
    /**
     * @param largest most bytes of one file
     * @param reserve bytes that must stay free on the disk, for the database to end its transactions
     */
    record Limits(long largest, long reserve) {}

    private final ContentStore store;
    private final VirusScanner scanner;
    private final Limits limits;
    private final FormatIdentification formats;

    ContentIntake(ContentStore store, VirusScanner scanner, Limits limits, FormatIdentification formats) {
        this.store = store;
        this.scanner = scanner;
        this.limits = limits;
        this.formats = formats;
    }

    Limits limits() {
        return limits;
    }

    StagedContent stage(String originalName, InputStream content) {
        var id = Ids.next();
        var staged = false;
        try {
            var result = stage(id, SafeFileName.of(originalName), content);
            staged = true;
            return result;
        } finally {
            if (!staged) store.discard(id);
        }
    }

    private StagedContent stage(UUID id, SafeFileName name, InputStream content) {
        refuseWhenFull();
        var received = new Reception(store, scanner, limits.largest()).receive(id, content);
        if (received.size() == 0)
            throw new ContentRefusedException(
                    Kind.INVALID, "DOC-004", "empty file " + name.safe(), Map.of("fileName", name.safe()));
        var findings = new ArrayList<>(scanned(received, name));
        var format = formats.identify(store.staged(id), name);
        findings.addAll(format.findings());
        if (name.changed()) findings.add(Finding.info("DOC-024", name.safe(), Map.of("original", name.original())));
        seal(id);
        return staged(received, name, format, findings);
    }

    private static StagedContent staged(
            Received received, SafeFileName name, FormatIdentification.Identified format, List<Finding> findings) {
        return new StagedContent(
                received.id(),
                name.safe(),
                name.original(),
                format.mediaType(),
                format.pronom(),
                received.size(),
                received.sha256(),
                received.sha512(),
                findings);
    }

    private static List<Finding> scanned(Received received, SafeFileName name) {
        if (received.verdict() instanceof Infected infected)
            throw new ContentRefusedException(
                    Kind.FINDINGS,
                    "DOC-006",
                    infected.signature() + " in " + name.safe(),
                    Map.of("signature", infected.signature(), "fileName", name.safe(), "sha256", received.sha256()));
        if (received.verdict() instanceof NotScanned not)
            return List.of(Finding.warning(code(not.reason()), name.safe(), Map.of("detail", not.detail())));
        return List.of();
    }

    private static String code(VirusScanner.Reason reason) {
        return switch (reason) {
            case OFF -> "DOC-020";
            case UNREACHABLE -> "DOC-021";
            case TOO_LARGE -> "DOC-022";
        };
    }

    private void seal(UUID id) {
        try {
            store.seal(id);
        } catch (IOException e) {
            throw Reception.noRoom(e.toString());
        }
    }

    private void refuseWhenFull() {
        try {
            Files.createDirectories(store.root());
            var free = store.root().toFile().getUsableSpace();
            if (free < limits.reserve()) throw Reception.noRoom(free + " bytes free");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
