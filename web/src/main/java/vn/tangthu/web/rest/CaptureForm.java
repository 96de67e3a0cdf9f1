package vn.tangthu.web.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.document.api.ContentRefusedException;
import vn.tangthu.document.api.DocumentCapture;
import vn.tangthu.document.api.DocumentMetadata;
import vn.tangthu.document.api.Secrecy;
import vn.tangthu.document.api.StagedContent;
import vn.tangthu.platform.RecordsException.Kind;

/**
 * A multipart request that brings a document: part {@code metadata} (JSON) and parts {@code file}, in any order. Files are staged
 * while they stream in; what was staged is discarded unless {@link #accept} was called.
 */
final class CaptureForm implements AutoCloseable {
    private static final int LARGEST_METADATA = 1024 * 1024;

    private final DocumentCapture capture;
    private final List<StagedContent> contents = new ArrayList<>();
    private Optional<DocumentMetadata> metadata = Optional.empty();
    private boolean accepted;

    private CaptureForm(DocumentCapture capture) {
        this.capture = capture;
    }

    /**
     * Reads the request to its end.
     *
     * @throws ContentRefusedException no multipart form, a part is missing, over the limit, or a file is refused
     */
    static CaptureForm read(HttpServletRequest request, DocumentCapture capture) {
        var body = LimitedBody.of(
                request,
                capture.largestSize(),
                new LimitedBody.Refusing(CaptureForm::tooLarge, CaptureForm::malformed));
        var form = new CaptureForm(capture);
        var whole = false;
        try {
            body.eachPart(form::read);
            form.requireBoth();
            whole = true;
            return form;
        } finally {
            if (!whole) form.close();
        }
    }

    DocumentMetadata metadata() {
        return metadata.orElseThrow();
    }

    List<StagedContent> contents() {
        return contents;
    }

    /** The files have become part of a document. */
    void accept() {
        accepted = true;
    }

    @Override
    public void close() {
        if (!accepted) contents.forEach(capture::discard);
    }

    private void requireBoth() {
        if (metadata.isEmpty()) throw malformed("part metadata is missing");
        if (contents.isEmpty()) throw malformed("part file is missing");
    }

    private void read(FormParts.Part part, InputStream content) throws IOException {
        switch (part.name()) {
            case "metadata" -> readMetadata(content);
            case "file" -> contents.add(capture.stage(part.fileName().orElse(""), content));
            default -> throw malformed("unknown part " + part.name());
        }
    }

    private void readMetadata(InputStream content) throws IOException {
        var described = MetadataJson.read(json(content.readNBytes(LARGEST_METADATA)));
        Secrecy.refuseSecret(described); // before a byte of its files is stored, when it comes first
        metadata = Optional.of(described);
    }

    private static JsonNode json(byte[] bytes) {
        try {
            return JsonConfiguration.mapper().readTree(new String(bytes, StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw malformed("part metadata is not JSON: " + e.getOriginalMessage());
        }
    }

    private static ContentRefusedException tooLarge(long limit) {
        return new ContentRefusedException(
                Kind.TOO_LARGE, "DOC-005", "request over " + limit + " bytes", Map.of("limit", String.valueOf(limit)));
    }

    static ContentRefusedException malformed(String reason) {
        return new ContentRefusedException(Kind.INVALID, "DOC-011", reason, Map.of("reason", String.valueOf(reason)));
    }
}
