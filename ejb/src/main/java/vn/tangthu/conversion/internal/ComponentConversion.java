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
import java.util.Set;
import vn.tangthu.conversion.api.ConversionAttempt;
import vn.tangthu.conversion.internal.route.Attempt;
import vn.tangthu.conversion.internal.route.Preserved;
import vn.tangthu.conversion.internal.route.Source;
import vn.tangthu.document.api.ComponentView;
import vn.tangthu.document.api.Conformance;
import vn.tangthu.document.api.DocumentWork;
import vn.tangthu.document.api.DocumentWork.NewRendition;
import vn.tangthu.document.api.KeptRendition;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.document.api.SecretMark;
import vn.tangthu.platform.Finding;

/** Makes the renditions of one file of a document, and keeps their bytes. */
@ApplicationScoped
public class ComponentConversion {
    /** What is made of a file: all of it is replaced when it is made again. */
    public static final Set<RenditionPurpose> MADE =
            Set.of(RenditionPurpose.PRESERVATION, RenditionPurpose.TEXT, RenditionPurpose.CONFORMANCE_REPORT);

    /** Bytes of text that hold the head of a first page. */
    private static final int FIRST_PAGE = 16 * 1024;

    @Inject
    DocumentWork work;

    @Inject
    Workshop workshop;

    @Inject
    Clock clock;

    /**
     * What came of a file; its files last as long as the work folder.
     *
     * @param preserved renditions, not kept yet
     */
    public record Converted(
            ComponentView component,
            Source source,
            Preserved preserved,
            List<Finding> findings,
            List<ConversionAttempt> attempts) {}

    public Converted convert(ComponentView component, Path folder) {
        var original = work.open(component.id(), RenditionPurpose.ORIGINAL);
        var source = new Source(original.file(), component.fileName(), component.mediaType(), component.size(), folder);
        var preserved = workshop.preservation().preserve(source);
        var findings = new ArrayList<>(preserved.findings());
        preserved.text().flatMap(ComponentConversion::mark).ifPresent(mark -> findings.add(marked(component, mark)));
        var attempts = preserved.attempts().stream()
                .map(attempt -> attempt(component, attempt))
                .toList();
        return new Converted(component, source, preserved, List.copyOf(findings), attempts);
    }

    /** Keeps the bytes durably: the file, the report on it, the text. */
    public List<KeptRendition> keep(Converted converted) {
        var kept = new ArrayList<KeptRendition>();
        var preserved = converted.preserved();
        preserved.pdf().ifPresent(pdf -> kept.addAll(kept(converted, pdf)));
        preserved.text().ifPresent(text -> kept.add(kept(converted.component(), preserved.textTool(), text)));
        return kept;
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
    private List<KeptRendition> kept(Converted converted, Preserved.Pdf pdf) {
        var component = converted.component();
        var kept = new ArrayList<KeptRendition>();
        var rendition = new NewRendition(
                component.id(),
                RenditionPurpose.PRESERVATION,
                "application/pdf",
                pdf.profile(),
                pdf.conformance(),
                pdf.tool());
        kept.add(
                pdf.file().equals(converted.source().file())
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
