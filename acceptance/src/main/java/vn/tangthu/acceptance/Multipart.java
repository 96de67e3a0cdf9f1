package vn.tangthu.acceptance;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.FileNotFoundException;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** A multipart/form-data body; files are streamed. */
public final class Multipart {
    private final String boundary = "tangthu-" + UUID.randomUUID();
    private final List<BodyPublisher> parts = new ArrayList<>();

    public Multipart json(String name, Object value) {
        try {
            return part(name, "", "application/json", BodyPublishers.ofString(Api.JSON.writeValueAsString(value)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public Multipart file(String name, String fileName, byte[] content) {
        return part(name, fileName, "application/octet-stream", BodyPublishers.ofByteArray(content));
    }

    public Multipart file(String name, Path file) {
        try {
            return part(name, file.getFileName().toString(), "application/octet-stream", BodyPublishers.ofFile(file));
        } catch (FileNotFoundException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** A part whose file name stands in the header as it is, however odd. */
    public Multipart part(String name, String fileName, String contentType, BodyPublisher content) {
        var disposition = "form-data; name=\"" + name + "\""
                + (fileName.isEmpty() ? "" : "; filename=\"" + fileName.replace("\"", "%22") + "\"");
        parts.add(BodyPublishers.ofString(
                "--" + boundary + "\r\nContent-Disposition: " + disposition + "\r\nContent-Type: " + contentType
                        + "\r\n\r\n",
                StandardCharsets.UTF_8));
        parts.add(content);
        parts.add(BodyPublishers.ofString("\r\n"));
        return this;
    }

    String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    BodyPublisher publisher() {
        var all = new ArrayList<>(parts);
        all.add(BodyPublishers.ofString("--" + boundary + "--\r\n"));
        return BodyPublishers.concat(all.toArray(BodyPublisher[]::new));
    }
}
