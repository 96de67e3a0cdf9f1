package vn.tangthu.conversion.internal.campaign;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import vn.tangthu.conversion.api.ConversionOutcome;
import vn.tangthu.conversion.api.ConversionStep;
import vn.tangthu.conversion.api.MadeRendition;
import vn.tangthu.conversion.api.RemakeOutcome;
import vn.tangthu.conversion.domain.campaign.Remake.Found;
import vn.tangthu.conversion.domain.campaign.Remake.Made;
import vn.tangthu.conversion.domain.campaign.RenditionGain;
import vn.tangthu.conversion.domain.campaign.RenditionWorth;
import vn.tangthu.conversion.internal.ComponentConversion;
import vn.tangthu.conversion.internal.ComponentConversion.Converted;
import vn.tangthu.conversion.internal.Workshop;
import vn.tangthu.conversion.internal.route.Preserved;
import vn.tangthu.document.api.ComponentView;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.document.api.DocumentWork;
import vn.tangthu.document.api.KeptRendition;
import vn.tangthu.document.api.Processing;
import vn.tangthu.document.api.ProcessingStep;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.document.api.RenditionView;
import vn.tangthu.document.api.SecretMark;
import vn.tangthu.organization.api.Visibility.Custody;
import vn.tangthu.platform.Finding;

/** Makes the renditions of one file anew and weighs them against those that are there. */
@ApplicationScoped
public class Remaking {
    static final String IN_ARCHIVE = "CNV-044";
    static final String BROKEN = "CNV-046";
    static final String ENDED = "CNV-050";
    private static final String IN_PROCESS = "CNV-047";
    private static final String NO_WAY = "CNV-049";

    /** Found by the conversion of a file whose format has none. */
    private static final String NO_ROUTE = "CNV-016";

    private static final String CONVERSION = "CNV-";

    @Inject
    DocumentWork work;

    @Inject
    Workshop workshop;

    @Inject
    ComponentConversion conversion;

    @Inject
    CampaignSteps steps;

    void remake(ClaimedRemake claimed) {
        var document = work.require(claimed.document());
        if (document.custody() == Custody.ARCHIVE) leave(claimed, RemakeOutcome.NOT_APPLICABLE, IN_ARCHIVE);
        else if (document.processing() == Processing.PENDING) leave(claimed, RemakeOutcome.NOT_APPLICABLE, IN_PROCESS);
        else remake(claimed, document);
    }

    private void remake(ClaimedRemake claimed, DocumentView document) {
        var component = document.components().stream()
                .filter(each -> each.id().equals(claimed.component()))
                .findFirst()
                .orElseThrow();
        try (var folder = workshop.newFolder()) {
            var converted = conversion.convert(component, folder.path());
            noteSecrecy(document, converted);
            if (found(converted.findings(), NO_ROUTE)) leave(claimed, RemakeOutcome.NOT_APPLICABLE, NO_WAY);
            else if (isBroken(converted)) leave(claimed, RemakeOutcome.FAILED, BROKEN);
            else weigh(claimed, document, converted);
        }
    }

    /** A mark of secrecy counts from now on, whatever becomes of the renditions. */
    private void noteSecrecy(DocumentView document, Converted converted) {
        converted.findings().stream()
                .filter(finding -> finding.code().equals(SecretMark.FINDING))
                .forEach(finding -> work.note(document.id(), ProcessingStep.PRESERVATION, finding));
    }

    private void weigh(ClaimedRemake claimed, DocumentView document, Converted converted) {
        var component = converted.component();
        var gain = new RenditionGain(worth(document, component), worth(document, converted));
        var kept = gain.outcome() == RemakeOutcome.BETTER ? conversion.keep(converted) : List.<KeptRendition>of();
        var current = component.rendition(RenditionPurpose.PRESERVATION);
        var found = new Found(document.version(), current.map(RenditionView::sha256), current.map(Remaking::made));
        var made = new Made(gain, made(converted), converted.findings(), converted.attempts());
        steps.remade(claimed.claim(), found, made, kept);
    }

    private void leave(ClaimedRemake claimed, RemakeOutcome because, String code) {
        steps.leave(claimed.claim(), because, code);
    }

    /** Something ended before its time and there is nothing to show for it. */
    private static boolean isBroken(Converted converted) {
        return converted.preserved().pdf().isEmpty()
                && converted.attempts().stream()
                        .anyMatch(attempt -> attempt.outcome() == ConversionOutcome.FAILED
                                || attempt.outcome() == ConversionOutcome.OUT_OF_BUDGET);
    }

    private RenditionWorth worth(DocumentView document, ComponentView component) {
        var current = component.rendition(RenditionPurpose.PRESERVATION);
        return new RenditionWorth(
                current.map(RenditionView::conformance),
                current.map(RenditionView::profile).orElse(""),
                component.rendition(RenditionPurpose.TEXT).isPresent(),
                steps.werePagesCompared(document.id(), component.id()),
                weighed(document, component, document.findings()));
    }

    private static RenditionWorth worth(DocumentView document, Converted converted) {
        var preserved = converted.preserved();
        return new RenditionWorth(
                preserved.pdf().map(Preserved.Pdf::conformance),
                preserved.pdf().map(Preserved.Pdf::profile).orElse(""),
                preserved.text().isPresent(),
                converted.attempts().stream().anyMatch(tried -> tried.step() == ConversionStep.PAGE_COMPARISON),
                weighed(document, converted.component(), converted.findings()));
    }

    /** Those of the conversion of the file. Findings name files, not components: where two have the name, none is weighed. */
    private static List<Finding> weighed(DocumentView document, ComponentView component, List<Finding> findings) {
        var name = component.fileName();
        if (document.components().stream()
                        .filter(c -> c.fileName().equals(name))
                        .count()
                > 1) return List.of();
        return findings.stream()
                .filter(f -> f.code().startsWith(CONVERSION) && f.subject().equals(name))
                .toList();
    }

    private static boolean found(List<Finding> findings, String code) {
        return findings.stream().anyMatch(f -> f.code().equals(code));
    }

    private static MadeRendition made(RenditionView view) {
        return new MadeRendition(view.conformance(), view.profile(), view.tool(), view.size());
    }

    private static Optional<MadeRendition> made(Converted converted) {
        return converted
                .preserved()
                .pdf()
                .map(pdf -> new MadeRendition(
                        pdf.conformance(),
                        pdf.profile(),
                        pdf.tool(),
                        pdf.file().toFile().length()));
    }
}
