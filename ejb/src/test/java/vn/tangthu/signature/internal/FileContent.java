package vn.tangthu.signature.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import vn.tangthu.document.api.Content;

/** Content that is a file of a test. */
record FileContent(Path file) implements Content {
    @Override
    public String fileName() {
        return file.getFileName().toString();
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public long size() {
        return file.toFile().length();
    }

    @Override
    public String sha256() {
        return "";
    }

    @Override
    public InputStream stream() {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public InputStream stream(long from, long length) {
        throw new UnsupportedOperationException();
    }
}
