package vn.tangthu.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.apache.commons.fileupload2.core.FileUploadException;
import vn.tangthu.platform.RecordsException;

/** Body of a request that brings files: refused by its announced length at once, or while it streams by. */
final class LimitedBody {
    /** What a form needs besides its files. */
    private static final long FORM = 1024 * 1024;

    private final HttpServletRequest request;
    private final long limit;
    private final Refusing refusing;

    /** How such a request is refused: over the limit, and broken off or not of its form, for a reason. */
    record Refusing(LongFunction<RecordsException> tooLarge, Function<String, RecordsException> malformed) {}

    /** Reads one part. */
    interface PartReader {
        void read(FormParts.Part part, InputStream content) throws IOException;
    }

    private LimitedBody(HttpServletRequest request, long limit, Refusing refusing) {
        this.request = request;
        this.limit = limit;
        this.refusing = refusing;
    }

    /** @throws RecordsException the announced length is over the limit */
    static LimitedBody of(HttpServletRequest request, long limit, Refusing refusing) {
        if (request.getContentLengthLong() > limit + FORM)
            throw refusing.tooLarge().apply(limit);
        return new LimitedBody(request, limit, refusing);
    }

    /**
     * Hands the parts of the form over, one after the other.
     *
     * @throws RecordsException no multipart form, broken off, or over the limit
     */
    void eachPart(PartReader reader) {
        try {
            var parts = new FormParts(request.getContentType(), new Counting(request.getInputStream()));
            for (var part = parts.next(); part.isPresent(); part = parts.next())
                try (var content = part.get().content()) {
                    reader.read(part.get(), content);
                }
        } catch (FileUploadException e) {
            throw refusing.malformed().apply(e.getMessage());
        } catch (UncheckedIOException e) {
            if (e.getCause() instanceof FileUploadException broken)
                throw refusing.malformed().apply(broken.getMessage());
            throw e;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
            if (count > limit + FORM) throw refusing.tooLarge().apply(limit);
            return n;
        }

        private int readOrRefuse(byte[] buffer, int offset, int length) {
            try {
                return super.read(buffer, offset, length);
            } catch (IOException e) {
                throw refusing.malformed().apply("the request broke off: " + e.getMessage());
            }
        }
    }
}
