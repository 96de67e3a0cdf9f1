package vn.tangthu.conversion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.conversion.api.ConversionAttempt;
import vn.tangthu.conversion.internal.route.Attempt;
import vn.tangthu.conversion.internal.route.Preserved;
import vn.tangthu.conversion.internal.route.Source;
import vn.tangthu.document.api.ComponentView;
import vn.tangthu.document.api.Conformance;
import vn.tangthu.document.api.DocumentCaptured;
import vn.tangthu.document.api.DocumentWork;
import vn.tangthu.document.api.DocumentWork.NewRendition;
import vn.tangthu.document.api.KeptRendition;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.document.api.SecretMark;
import vn.tangthu.platform.EventHandler;
import vn.tangthu.platform.Finding;

/**
 * Makes the preservation renditions of a captured document. Doing it twice leaves what the second time made and found, and
 * nothing of the first: renditions and findings are replaced together.
 */
@ApplicationScoped
public class PreserveHandler implements EventHandler<DocumentCaptured> {
    /** Bytes of text that hold the head of a first page. */
    private static final int FIRST_PAGE = 16 * 1024;

    @Inject
    DocumentWork work;

    @Inject
    Workshop workshop;

    @Inject
    ConversionRecords records;

    @Inject
    Clock clock;

    @Override
    public String name() {
        return "conversion.preserve";
    }

    @Override
    public Class<DocumentCaptured> event() {
        return DocumentCaptured.class;
    }

    @Override
    public void handle(DocumentCaptured event) {
        var renditions = new ArrayList<KeptRendition>();
        var findings = new ArrayList<Finding>();
        var attempts = new ArrayList<ConversionAttempt>();
        for (var component : work.require(event.document()).components()) {
            try (var folder = workshop.newFolder()) {
                var source = source(component, folder.path());
                var preserved = workshop.preservation().preserve(source);
                preserved.pdf().ifPresent(pdf -> renditions.addAll(kept(component, source, pdf)));
                preserved.text().ifPresent(text -> renditions.add(kept(component, preserved.textTool(), text)));
                findings.addAll(preserved.findings());
                preserved
                        .text()
                        .flatMap(PreserveHandler::mark)
                        .ifPresent(mark -> findings.add(marked(component, mark)));
                preserved.attempts().forEach(attempt -> attempts.add(attempt(component, attempt)));
            }
        }
        records.finish(event.document(), renditions, findings, attempts);
    }

    private static Finding marked(ComponentView component, String mark) {
        return Finding.error(SecretMark.FINDING, component.fileName(), Map.of("mark", mark));
    }

    private static Optional<String> mark(Path text) {
        try (var bytes = Files.newInputStream(text)) {
            return SecretMark.ofFirstPage(new String(bytes.readNBytes(FIRST_PAGE), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("text cannot be read back", e);
        }
    }

    private ConversionAttempt attempt(ComponentView component, Attempt made) {
        return new ConversionAttempt(
                component.id(),
                made.step(),
                made.tool(),
                made.outcome(),
                made.detail(),
                made.milliseconds(),
                clock.instant());
    }

    private Source source(ComponentView component, Path folder) {
        var original = work.open(component.id(), RenditionPurpose.ORIGINAL);
        return new Source(original.file(), component.fileName(), component.mediaType(), component.size(), folder);
    }

    private KeptRendition kept(ComponentView component, String tool, Path text) {
        return kept(
                new NewRendition(
                        component.id(),
                        RenditionPurpose.TEXT,
                        "text/plain;charset=UTF-8",
                        "",
                        Conformance.NOT_APPLICABLE,
                        tool),
                text);
    }

    /** The file and the report on it. */
    private List<KeptRendition> kept(ComponentView component, Source source, Preserved.Pdf pdf) {
        var kept = new ArrayList<KeptRendition>();
        var rendition = new NewRendition(
                component.id(),
                RenditionPurpose.PRESERVATION,
                "application/pdf",
                pdf.profile(),
                pdf.conformance(),
                pdf.tool());
        kept.add(
                pdf.file().equals(source.file())
                        ? KeptRendition.original(rendition, component)
                        : kept(rendition, pdf.file()));
        var report = new NewRendition(
                component.id(),
                RenditionPurpose.CONFORMANCE_REPORT,
                "application/xml",
                pdf.profile(),
                Conformance.NOT_APPLICABLE,
                pdf.reportTool());
        pdf.report().ifPresent(file -> kept.add(kept(report, file)));
        return kept;
    }

    private KeptRendition kept(NewRendition rendition, Path file) {
        try (var bytes = Files.newInputStream(file)) {
            return work.keep(rendition, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("rendition cannot be read back", e);
        }
    }
}
