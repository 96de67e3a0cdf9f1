package vn.tangthu.document.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.mime.MimeTypes;
import org.jboss.logging.Logger;
import vn.tangthu.document.api.ContentRefusedException;
import vn.tangthu.document.api.FormatLevel;
import vn.tangthu.document.domain.SafeFileName;
import vn.tangthu.document.internal.AllowedFormats.Format;
import vn.tangthu.document.internal.pronom.Container;
import vn.tangthu.document.internal.pronom.PronomSource;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.RecordsException.Kind;

/** Which format bytes have, by what is in them; the name only tells text from tables of values. */
final class FormatIdentification {
    /** @param pronom PRONOM identifier or empty */
    record Identified(String mediaType, String pronom, List<Finding> findings) {}

    private static final Logger LOG = Logger.getLogger(FormatIdentification.class);
    private static final int HEAD = 64 * 1024;
    private static final String ZIP = "application/zip";
    private static final Set<String> ZIP_FAMILY = Set.of(ZIP, "application/x-tika-ooxml", "application/java-archive");
    private static final Set<String> OLE2_FAMILY =
            Set.of("application/x-tika-msoffice", "application/msword", "application/vnd.ms-excel");
    private static final Set<String> LOCKABLE = Set.of("docx", "xlsx");
    private static final Set<String> ZIPPED = Set.of("docx", "xlsx", "odt", "ods");
    private static final Map<String, String> SAME =
            Map.of("text/rtf", "application/rtf", "video/x-ms-asf", "video/x-ms-wmv");

    private final MimeTypes signatures = MimeTypes.getDefaultMimeTypes();
    private final AllowedFormats allowed = new AllowedFormats();
    private final FormatPolicy policy = new FormatPolicy(allowed);
    private final RegisteredFormats registered;
    private final Clock clock;

    FormatIdentification(PronomSource pronom, Clock clock) {
        this.registered = new RegisteredFormats(pronom, allowed);
        this.clock = clock;
    }

    /** @throws ContentRefusedException no regulation in force today allows the format */
    Identified identify(Path file, SafeFileName name) {
        try {
            return new Look(file, name, LocalDate.now(clock)).identified();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Version of the signatures of today. */
    String signatures() {
        return registered.version();
    }

    /**
     * The PRONOM identifier that a kept file has by the signatures of today; an empty one when there is none.
     *
     * @return nothing when the file cannot be read
     */
    Optional<String> identifyAgain(Path file, String mediaType) {
        try {
            return Optional.of(registered.read(file, mediaType, container(file)).puid());
        } catch (IOException | RuntimeException e) { // DROID reports what it cannot read by whatever it stumbles over
            LOG.warnf("%s cannot be read, its PRONOM identifier stays: %s", file.getFileName(), e);
            return Optional.empty();
        }
    }

    private Container container(Path file) throws IOException {
        byte[] head;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        var found = signatures
                .detect(new ByteArrayInputStream(head), new Metadata())
                .getBaseType()
                .toString();
        if (isZip(found)) return ZipLook.into(file).whole() ? Container.ZIP : Container.NONE;
        if (OLE2_FAMILY.contains(found)) return Ole2Look.into(file).whole() ? Container.OLE2 : Container.NONE;
        return Container.NONE;
    }

    private static boolean isZip(String bySignature) {
        return ZIP_FAMILY.contains(bySignature) || bySignature.startsWith("application/vnd.oasis.opendocument");
    }

    private final class Look {
        private final Path file;
        private final SafeFileName name;
        private final LocalDate day;
        private final byte[] head;
        private final List<Finding> findings = new ArrayList<>();
        private Container container = Container.NONE;

        Look(Path file, SafeFileName name, LocalDate day) throws IOException {
            this.file = file;
            this.name = name;
            this.day = day;
            try (var in = Files.newInputStream(file)) {
                this.head = in.readNBytes(HEAD);
            }
        }

        Identified identified() throws IOException {
            var mediaType = mediaType();
            var format = allowed.find(mediaType, day).orElseThrow(() -> refused(mediaType));
            if (!name.extension().isEmpty() && !format.extensions().contains(name.extension()))
                findings.add(Finding.warning(
                        "DOC-023", name.safe(), Map.of("extension", name.extension(), "mediaType", mediaType)));
            var found = registered.find(file, mediaType, container);
            found.contradiction()
                    .ifPresent(other -> findings.add(Finding.warning(
                            "DOC-035", name.safe(), Map.of("mediaType", mediaType, "registered", other))));
            rank(mediaType, found.puid());
            return new Identified(mediaType, found.puid(), findings);
        }

        private void rank(String mediaType, String puid) {
            var assessment = policy.assess(mediaType, puid, day);
            if (assessment.level() == FormatLevel.REFUSED) throw refused(mediaType);
            if (assessment.level() == FormatLevel.AT_RISK)
                findings.add(Finding.info(
                        "DOC-036", name.safe(), Map.of("mediaType", mediaType, "formatReason", assessment.reason())));
        }

        private String mediaType() throws IOException {
            var bySignature = bySignature();
            if (isZip(bySignature)) return zipped(bySignature);
            if (OLE2_FAMILY.contains(bySignature)) return compound(bySignature);
            if (bySignature.equals("application/pdf")) lookAtPdf();
            return bySignature;
        }

        private String bySignature() throws IOException {
            var found = signatures
                    .detect(new ByteArrayInputStream(head), new Metadata())
                    .getBaseType()
                    .toString();
            if (allowed.find(found, day).filter(f -> !AllowedFormats.isText(f)).isPresent()) return found;
            if (PlainText.is(head)) return text(found);
            return SAME.getOrDefault(found, found);
        }

        /** Signatures of text formats are easily met by chance: in a file named as text, text is text. */
        private String text(String found) {
            var named = allowed.byExtension(name.extension(), day).filter(AllowedFormats::isText);
            if (named.isPresent()) return named.get().mediaType();
            return found.equals("application/octet-stream") ? "text/plain" : SAME.getOrDefault(found, found);
        }

        private String zipped(String bySignature) throws IOException {
            var seen = ZipLook.into(file);
            if (seen.expandsWithoutMeasure()) findings.add(Finding.error("DOC-025", name.safe(), Map.of()));
            if (seen.whole()) container = Container.ZIP;
            if (seen.mediaType().isPresent()) return seen.mediaType().get();
            if (seen.whole() || !ZIPPED.contains(name.extension())) return bySignature;
            if (!seen.readable()) findings.add(Finding.error("DOC-028", name.safe(), Map.of()));
            return byName(bySignature);
        }

        private String compound(String bySignature) {
            var seen = Ole2Look.into(file);
            if (seen.whole()) container = Container.OLE2;
            if (!seen.locked()) return seen.mediaType().orElse(bySignature);
            if (!LOCKABLE.contains(name.extension())) return bySignature;
            findings.add(Finding.error("DOC-026", name.safe(), Map.of()));
            return byName(bySignature);
        }

        private void lookAtPdf() throws IOException {
            var seen = PdfLook.at(file);
            if (!seen.complete()) findings.add(Finding.warning("DOC-027", name.safe(), Map.of()));
            if (seen.encrypted()) findings.add(Finding.warning("DOC-034", name.safe(), Map.of()));
        }

        private String byName(String otherwise) {
            return allowed.byExtension(name.extension(), day)
                    .map(Format::mediaType)
                    .orElse(otherwise);
        }

        private ContentRefusedException refused(String mediaType) {
            return new ContentRefusedException(
                    Kind.FINDINGS,
                    "DOC-007",
                    "format not allowed: " + mediaType + " named " + name.safe(),
                    Map.of("mediaType", mediaType, "fileName", name.safe()));
        }
    }
}
