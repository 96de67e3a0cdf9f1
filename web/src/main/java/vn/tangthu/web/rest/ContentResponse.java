package vn.tangthu.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.StreamingOutput;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import vn.tangthu.document.api.Content;

/** Kept bytes as an HTTP answer: digest, validator, single ranges; streamed, never whole in memory. */
final class ContentResponse {
    private static final int BUFFER = 64 * 1024;

    private ContentResponse() {}

    static Response of(Content content, HttpServletRequest request) {
        var tag = '"' + content.sha256() + '"';
        if (tag.equals(request.getHeader("If-None-Match")))
            return Response.notModified(content.sha256()).build();
        var condition = request.getHeader("If-Range");
        var header = condition == null || condition.equals(tag) ? request.getHeader("Range") : null;
        return ByteRange.of(header, content.size())
                .map(range -> part(content, range))
                .orElseGet(() -> described(Response.ok(body(content, new ByteRange(0, content.size()))), content)
                        .header("Content-Length", content.size())
                        .build());
    }

    private static Response part(Content content, ByteRange range) {
        if (range.isEmpty())
            throw new ClientErrorException(Response.status(416)
                    .header("Content-Range", range.contentRange(content.size()))
                    .build());
        return described(Response.status(206).entity(body(content, range)), content)
                .header("Content-Range", range.contentRange(content.size()))
                .header("Content-Length", range.length())
                .build();
    }

    private static ResponseBuilder described(ResponseBuilder response, Content content) {
        var digest = Base64.getEncoder().encodeToString(HexFormat.of().parseHex(content.sha256()));
        return response.type(content.mediaType())
                .tag(content.sha256())
                .header("Digest", "sha-256=" + digest)
                .header("Repr-Digest", "sha-256=:" + digest + ":")
                .header("Accept-Ranges", "bytes")
                .header("Content-Disposition", disposition(content.fileName()))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "sandbox")
                .header("Cache-Control", "private, no-cache");
    }

    private static StreamingOutput body(Content content, ByteRange range) {
        return out -> {
            try (var in = content.stream(range.from(), range.length())) {
                var buffer = new byte[BUFFER];
                for (var n = in.read(buffer); n >= 0; n = in.read(buffer)) out.write(buffer, 0, n);
            }
        };
    }

    /** RFC 6266, with the name in RFC 8187 form and an ASCII name for old clients. */
    static String disposition(String fileName) {
        var plain = fileName.replaceAll("[^\\x20-\\x7E]|[\"\\\\%]", "_");
        var encoded = new StringBuilder();
        for (var b : fileName.getBytes(StandardCharsets.UTF_8)) {
            var c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || "!#$&+-.^_`|~".indexOf(c) >= 0)) encoded.append(c);
            else encoded.append("%%%02X".formatted((int) c));
        }
        return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + encoded;
    }
}
