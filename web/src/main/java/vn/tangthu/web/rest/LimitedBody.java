package vn.tangthu.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import vn.tangthu.document.api.ContentRefusedException;
import vn.tangthu.platform.RecordsException.Kind;

/** Body of a request that brings files: refused by its announced length at once, or while it streams by. */
final class LimitedBody {
    /** What a form needs besides its files. */
    private static final long FORM = 1024 * 1024;

    private final HttpServletRequest request;
    private final long limit;

    private LimitedBody(HttpServletRequest request, long limit) {
        this.request = request;
        this.limit = limit;
    }

    /** @throws ContentRefusedException the announced length is over the limit */
    static LimitedBody of(HttpServletRequest request, long limit) {
        var body = new LimitedBody(request, limit);
        if (request.getContentLengthLong() > limit + FORM) throw body.tooLarge();
        return body;
    }

    String contentType() {
        return request.getContentType();
    }

    InputStream stream() throws IOException {
        return new Counting(request.getInputStream());
    }

    private ContentRefusedException tooLarge() {
        return new ContentRefusedException(
                Kind.TOO_LARGE, "DOC-005", "request over " + limit + " bytes", Map.of("limit", String.valueOf(limit)));
    }

    private final class Counting extends FilterInputStream {
        private long count;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = new byte[1];
            return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            var n = readOrRefuse(buffer, offset, length);
            count += Math.max(0, n);
            if (count > limit + FORM) throw tooLarge();
            return n;
        }

        private int readOrRefuse(byte[] buffer, int offset, int length) {
            try {
                return super.read(buffer, offset, length);
            } catch (IOException e) {
                throw CaptureForm.malformed("the request broke off: " + e.getMessage());
            }
        }
    }
}
