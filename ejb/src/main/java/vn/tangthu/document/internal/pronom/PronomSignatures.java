package vn.tangthu.document.internal.pronom;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import uk.gov.nationalarchives.droid.core.signature.FileFormat;
import uk.gov.nationalarchives.droid.core.signature.droid6.FFSignatureFile;
import vn.tangthu.document.api.PronomFormat;

/** All signatures of PRONOM, looked for by DROID's engine. May be used by several threads at once. */
public final class PronomSignatures {
    /** How far from begin and end signatures are looked for, in bytes: about a second of work. */
    private static final long REACH = 64L * 1024 * 1024;

    private final FFSignatureFile files;
    private final ContainerSignatures containers;

    private PronomSignatures(FFSignatureFile files, ContainerSignatures containers) {
        this.files = files;
        this.containers = containers;
    }

    /**
     * @param files DROID signature file
     * @param containers DROID container signature file
     */
    public static PronomSignatures read(InputStream files, InputStream containers) throws IOException {
        var read = SignatureXml.binary(files);
        read.setMaxBytesToScan(REACH);
        return new PronomSignatures(read, SignatureXml.containers(containers));
    }

    /** Number of the signature file. */
    public String version() {
        return files.getVersion();
    }

    /** Formats whose signature the file has, without those that others have priority over; usually one. */
    public List<PronomFormat> identify(Path file, Container container) throws IOException {
        var inside = containers.identify(file, container).stream()
                .map(this::registered)
                .flatMap(Optional::stream)
                .toList();
        return mostSpecific(inside.isEmpty() ? outside(file) : inside);
    }

    /** Formats that have no signature and are known by this extension only. */
    public List<PronomFormat> byExtension(String extension) {
        return Optional.ofNullable(files.getTentativeFormatsForExtension(extension)).orElse(List.of()).stream()
                .map(PronomSignatures::format)
                .toList();
    }

    /** @param puid PRONOM identifier */
    public Optional<PronomFormat> find(String puid) {
        return registered(puid).map(PronomSignatures::format);
    }

    private List<FileFormat> outside(Path file) throws IOException {
        try (var bytes = ScannedBytes.of(file)) {
            files.runFileIdentification(bytes);
            return bytes.formats();
        }
    }

    private Optional<FileFormat> registered(String puid) {
        return Optional.ofNullable(files.getFileFormatCollection().getFormatForPUID(puid));
    }

    private static List<PronomFormat> mostSpecific(List<FileFormat> found) {
        var lower = found.stream()
                .flatMap(f -> f.getFormatIdsHasPriorityOver().stream())
                .collect(Collectors.toSet());
        return found.stream()
                .filter(f -> !lower.contains(f.getID()))
                .map(PronomSignatures::format)
                .distinct()
                .toList();
    }

    private static PronomFormat format(FileFormat format) {
        return new PronomFormat(
                format.getPUID(), text(format.getName()), text(format.getVersion()), mediaTypes(format.getMimeType()));
    }

    private static Set<String> mediaTypes(String listed) {
        return Arrays.stream(text(listed).split(","))
                .map(String::strip)
                .filter(type -> !type.isEmpty())
                .collect(Collectors.toSet());
    }

    private static String text(String value) {
        return Objects.requireNonNullElse(value, "").strip();
    }
}
