package vn.tangthu.conversion.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import vn.tangthu.conversion.api.ConversionAttempt;
import vn.tangthu.conversion.internal.route.Preserved;
import vn.tangthu.conversion.internal.route.Source;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.ComponentView;
import vn.tangthu.document.api.Conformance;
import vn.tangthu.document.api.DocumentCaptured;
import vn.tangthu.document.api.DocumentWork;
import vn.tangthu.document.api.DocumentWork.NewRendition;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.platform.EventHandler;
import vn.tangthu.platform.Finding;

/**
 * Makes the preservation renditions of a captured document. Doing it twice leaves the same state: renditions of one purpose
 * replace each other, findings replace those of the same step.
 */
@ApplicationScoped
public class PreserveHandler implements EventHandler<DocumentCaptured> {
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
        var findings = new ArrayList<Finding>();
        var attempts = new ArrayList<ConversionAttempt>();
        for (var component : work.require(event.document()).components()) {
            try (var folder = workshop.newFolder()) {
                var preserved = workshop.preservation().preserve(source(component, folder.path()));
                keep(component.id(), preserved);
                findings.addAll(preserved.findings());
                preserved.attempts().stream()
                        .map(a -> new ConversionAttempt(
                                component.id(),
                                a.step(),
                                a.tool(),
                                a.outcome(),
                                a.detail(),
                                a.milliseconds(),
                                clock.instant()))
                        .forEach(attempts::add);
            }
        }
        records.finish(event.document(), findings, attempts);
    }

    private Source source(ComponentView component, Path folder) {
        var original = work.open(component.id(), RenditionPurpose.ORIGINAL);
        return new Source(original.file(), component.fileName(), component.mediaType(), component.size(), folder);
    }

    private void keep(ComponentId component, Preserved preserved) {
        preserved.pdf().ifPresent(pdf -> keep(component, pdf));
        preserved
                .text()
                .ifPresent(text -> add(
                        new NewRendition(
                                component,
                                RenditionPurpose.TEXT,
                                "text/plain;charset=UTF-8",
                                "",
                                Conformance.NOT_APPLICABLE,
                                preserved.textTool()),
                        text));
    }

    private void keep(ComponentId component, Preserved.Pdf pdf) {
        var rendition = new NewRendition(
                component,
                RenditionPurpose.PRESERVATION,
                "application/pdf",
                pdf.profile(),
                pdf.conformance(),
                pdf.tool());
        add(rendition, pdf.file());
        var report = new NewRendition(
                component,
                RenditionPurpose.CONFORMANCE_REPORT,
                "application/xml",
                pdf.profile(),
                Conformance.NOT_APPLICABLE,
                pdf.reportTool());
        pdf.report().ifPresent(file -> add(report, file));
    }

    private void add(NewRendition rendition, Path file) {
        try (var bytes = Files.newInputStream(file)) {
            work.addRendition(rendition, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("rendition cannot be read back", e);
        }
    }
}
