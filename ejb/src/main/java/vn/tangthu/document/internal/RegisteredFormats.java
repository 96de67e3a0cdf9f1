package vn.tangthu.document.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.tika.mime.MediaType;
import org.apache.tika.mime.MediaTypeRegistry;
import org.jboss.logging.Logger;
import vn.tangthu.document.api.PronomFormat;
import vn.tangthu.document.internal.pronom.Container;
import vn.tangthu.document.internal.pronom.PronomSource;

/** Which format of the registry PRONOM a file has: by its signature, and for texts, which have none, by what is registered for them. */
final class RegisteredFormats {
    private static final Logger LOG = Logger.getLogger(RegisteredFormats.class);
    private static final MediaTypeRegistry TYPES = MediaTypeRegistry.getDefaultRegistry();

    /**
     * @param puid PRONOM identifier; empty when no signature fits, or several that nothing decides between
     * @param contradiction names of what the file is by its signature, when that is another media type
     */
    record Found(String puid, Optional<String> contradiction) {
        static final Found NOTHING = new Found("", Optional.empty());
    }

    private final PronomSource pronom;
    private final AllowedFormats allowed;

    RegisteredFormats(PronomSource pronom, AllowedFormats allowed) {
        this.pronom = pronom;
        this.allowed = allowed;
    }

    /** A file that DROID cannot read is captured all the same, without an identifier. */
    Found find(Path file, String mediaType, Container container) {
        try {
            return read(file, mediaType, container);
        } catch (IOException | RuntimeException e) { // DROID reports what it cannot read by whatever it stumbles over
            LOG.warnf(e, "format of %s not found in PRONOM", file.getFileName());
            return Found.NOTHING;
        }
    }

    /** @throws IOException it cannot be told whether the file has a format of the registry */
    Found read(Path file, String mediaType, Container container) throws IOException {
        var text = allowed.textExtension(mediaType);
        if (text.isPresent()) return onlyOne(agreeing(pronom.signatures().byExtension(text.get()), mediaType));
        return chosen(pronom.signatures().identify(file, container), mediaType);
    }

    /** Of the signatures that are used. */
    String version() {
        return pronom.signatures().version();
    }

    private static Found chosen(List<PronomFormat> found, String mediaType) {
        var agreeing = agreeing(found, mediaType);
        if (!agreeing.isEmpty()) return onlyOne(agreeing);
        var silent = found.stream().anyMatch(f -> f.mediaTypes().isEmpty());
        var contradiction = silent || found.isEmpty()
                ? Optional.<String>empty()
                : Optional.of(found.stream()
                        .map(f -> f.title() + " (" + f.puid() + ")")
                        .collect(Collectors.joining(", ")));
        return new Found(onlyOne(found).puid(), contradiction);
    }

    private static Found onlyOne(List<PronomFormat> found) {
        return found.size() == 1 ? new Found(found.get(0).puid(), Optional.empty()) : Found.NOTHING;
    }

    private static List<PronomFormat> agreeing(List<PronomFormat> found, String mediaType) {
        return found.stream()
                .filter(f -> f.mediaTypes().stream().anyMatch(type -> covers(type, mediaType)))
                .toList();
    }

    /** Whether it is the same type by another name, or a wider one: a word processor's file is a zip too. */
    private static boolean covers(String registered, String mediaType) {
        var wider = normal(registered);
        var type = normal(mediaType);
        return wider.equals(type) || TYPES.isSpecializationOf(type, wider);
    }

    private static MediaType normal(String type) {
        return TYPES.normalize(MediaType.parse(type));
    }
}
