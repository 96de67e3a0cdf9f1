package vn.tangthu.web.rest;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.document.api.ComponentView;
import vn.tangthu.document.api.Conformance;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.document.api.RenditionView;
import vn.tangthu.platform.Finding;
import vn.tangthu.signature.api.SignatureView;
import vn.tangthu.web.rest.Problem.FindingJson;

/**
 * A document in the API.
 *
 * @param processing PENDING, DONE or ATTENTION
 * @param signatures all signatures; those of one file stand at its component too
 * @param findings all findings; those on one file stand at its component too
 */
public record DocumentJson(
        String id,
        String agency,
        String unit,
        String custody,
        String processing,
        Map<String, String> metadata,
        List<ComponentJson> components,
        List<SignatureJson> signatures,
        List<FindingJson> findings,
        Instant capturedAt,
        String capturedBy) {

    /** A file of the document. */
    public record ComponentJson(
            String id,
            int ordinal,
            String fileName,
            String mediaType,
            Optional<String> pronom,
            long size,
            String sha256,
            String sha512,
            List<RenditionJson> renditions,
            List<SignatureJson> signatures,
            List<FindingJson> findings) {}

    /**
     * Bytes kept beside the original.
     *
     * @param conformant absent when it could not be decided or there is nothing to conform to
     */
    public record RenditionJson(
            String purpose,
            String profile,
            String conformance,
            Optional<Boolean> conformant,
            String mediaType,
            long size,
            String sha256,
            String tool,
            Instant createdAt) {}

    static DocumentJson of(DocumentView document, List<SignatureView> signed, Locale locale) {
        var signatures = signed.stream().map(s -> SignatureJson.of(s, locale)).toList();
        return new DocumentJson(
                document.id().value().toString(),
                document.agency().value().toString(),
                document.unit().value().toString(),
                document.custody().name(),
                document.processing().name(),
                MetadataJson.write(document.metadata()),
                document.components().stream()
                        .map(c -> component(c, signatures, document.findings(), locale))
                        .toList(),
                signatures,
                findings(document.findings(), locale),
                document.capturedAt(),
                document.capturedBy());
    }

    private static ComponentJson component(
            ComponentView component, List<SignatureJson> signatures, List<Finding> all, Locale locale) {
        var own = all.stream()
                .filter(f -> f.subject().equals(component.fileName()))
                .toList();
        return new ComponentJson(
                component.id().value().toString(),
                component.ordinal(),
                component.fileName(),
                component.mediaType(),
                component.pronom(),
                component.size(),
                component.sha256(),
                component.sha512(),
                component.renditions().stream().map(DocumentJson::rendition).toList(),
                signatures.stream()
                        .filter(s -> s.component().equals(component.id().value().toString()))
                        .toList(),
                findings(own, locale));
    }

    private static RenditionJson rendition(RenditionView rendition) {
        return new RenditionJson(
                rendition.purpose().name(),
                rendition.profile(),
                rendition.conformance().name(),
                conformant(rendition.conformance()),
                rendition.mediaType(),
                rendition.size(),
                rendition.sha256(),
                rendition.tool(),
                rendition.createdAt());
    }

    private static Optional<Boolean> conformant(Conformance conformance) {
        return switch (conformance) {
            case CONFORMANT -> Optional.of(true);
            case NOT_CONFORMANT -> Optional.of(false);
            case UNDECIDED, NOT_APPLICABLE -> Optional.empty();
        };
    }

    private static List<FindingJson> findings(List<Finding> findings, Locale locale) {
        return findings.stream().map(f -> FindingJson.of(f, locale)).toList();
    }
}
