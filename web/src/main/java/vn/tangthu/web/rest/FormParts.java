package vn.tangthu.web.rest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.fileupload2.core.FileUploadException;
import org.apache.commons.fileupload2.core.MultipartInput;
import org.apache.commons.fileupload2.core.ParameterParser;

/**
 * Parts of a multipart/form-data body, one after the other as they stream in; nothing is buffered. Below the library's own
 * iterator, because that one refuses headers over 512 bytes, and a file name of 300 Vietnamese letters is longer.
 */
final class FormParts {
    private static final int LONGEST_HEADERS = 16 * 1024;
    private static final Pattern DISPOSITION = Pattern.compile("(?im)^content-disposition:(.*)$");

    /**
     * One part.
     *
     * @param fileName as the sender wrote it; empty when the part is no file
     * @param content to be read before the next part is asked for
     */
    record Part(String name, Optional<String> fileName, InputStream content) {}

    private final MultipartInput input;
    private boolean more;

    /** @throws FileUploadException the content type names no boundary, or the body does not begin with it */
    FormParts(String contentType, InputStream body) throws IOException {
        var boundary = parser().parse(contentType, ';').get("boundary");
        if (boundary == null) throw new FileUploadException("the content type names no boundary");
        input = MultipartInput.builder()
                .setInputStream(body)
                .setBoundary(boundary.getBytes(StandardCharsets.ISO_8859_1))
                .setPartHeaderSizeMax(LONGEST_HEADERS)
                .get();
        input.setHeaderCharset(StandardCharsets.UTF_8);
        more = input.skipPreamble();
    }

    /** The next part; empty after the last. */
    Optional<Part> next() throws IOException {
        if (!more) return Optional.empty();
        var disposition = DISPOSITION.matcher(input.readHeaders());
        var parameters =
                parser().parse(disposition.find() ? disposition.group(1).strip() : "", ';');
        var name = Optional.ofNullable(parameters.get("name"))
                .orElseThrow(() -> new FileUploadException("a part has no name"));
        return Optional.of(new Part(
                name, Optional.ofNullable(parameters.get("filename")), new PartContent(input.newInputStream())));
    }

    private static ParameterParser parser() {
        var parser = new ParameterParser();
        parser.setLowerCaseNames(true);
        return parser;
    }

    /** Moves on to the next part when it is closed. */
    private final class PartContent extends java.io.FilterInputStream {
        private boolean closed;

        PartContent(InputStream in) {
            super(in);
        }

        @Override
        public void close() throws IOException {
            if (closed) return;
            closed = true;
            super.close();
            more = input.readBoundary();
        }
    }
}
