package vn.tangthu.document.internal.pronom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.byteseek.io.reader.ByteArrayReader;
import net.byteseek.io.reader.FileReader;
import net.byteseek.io.reader.WindowReader;
import uk.gov.nationalarchives.droid.core.signature.ByteReader;
import uk.gov.nationalarchives.droid.core.signature.FileFormat;
import uk.gov.nationalarchives.droid.core.signature.FileFormatHit;

/** Bytes in which DROID looks for signatures, and the formats it found. */
final class ScannedBytes implements ByteReader, AutoCloseable {
    private static final int WINDOW = 4096;

    private final WindowReader reader;
    private final long length;
    private final List<FileFormatHit> hits = new ArrayList<>();
    private long marker;

    private ScannedBytes(WindowReader reader) throws IOException {
        this.reader = reader;
        this.length = reader.length();
    }

    /** A file, read by windows; a megabyte of it at most is in memory. */
    static ScannedBytes of(Path file) throws IOException {
        return new ScannedBytes(new FileReader(file.toFile(), WINDOW, new LatestWindows()));
    }

    static ScannedBytes of(byte[] bytes) throws IOException {
        return new ScannedBytes(new ByteArrayReader(bytes));
    }

    List<FileFormat> formats() {
        return hits.stream().map(FileFormatHit::getFileFormat).toList();
    }

    @Override
    public void addHit(FileFormatHit hit) {
        hits.add(hit);
    }

    @Override
    public void removeHit(int index) {
        hits.remove(index);
    }

    @Override
    public int getNumHits() {
        return hits.size();
    }

    @Override
    public FileFormatHit getHit(int index) {
        return hits.get(index);
    }

    @Override
    public WindowReader getWindowReader() {
        return reader;
    }

    @Override
    public byte getByte(long at) {
        try {
            return (byte) reader.readByte(at);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public long getNumBytes() {
        return length;
    }

    @Override
    public void setFileMarker(long at) {
        marker = at;
    }

    @Override
    public long getFileMarker() {
        return marker;
    }

    @Override
    public void close() {
        try {
            reader.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of the file's name DROID is told nothing: bytes decide. */
    @Override
    public String getFileName() {
        return "";
    }

    @Override
    public String getFilePath() {
        return "";
    }

    @Override
    public byte[] getbuffer() {
        throw new UnsupportedOperationException("read by windows");
    }

    @Override
    public void setPositiveIdent() {
        // the hits say it
    }

    @Override
    public void setTentativeIdent() {
        // the hits say it
    }

    @Override
    public void setNoIdent() {
        // the hits say it
    }

    @Override
    public void setErrorIdent() {
        // the hits say it
    }

    @Override
    public boolean isClassified() {
        return !hits.isEmpty();
    }

    @Override
    public int getClassification() {
        return 0;
    }

    @Override
    public void setIdentificationWarning(String warning) {
        // names do not count here
    }

    @Override
    public String getIdentificationWarning() {
        return "";
    }
}
