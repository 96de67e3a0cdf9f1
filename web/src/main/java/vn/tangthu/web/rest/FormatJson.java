package vn.tangthu.web.rest;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.document.api.FormatHolding;
import vn.tangthu.document.api.HeldFile;
import vn.tangthu.document.api.PronomFormat;
import vn.tangthu.web.messages.Messages;

/**
 * A format in the API.
 *
 * @param pronom PRONOM identifier; absent when it was not identified
 * @param level AT_RISK, REFUSED, ACCEPTED or PREFERRED
 * @param reason why, in words
 * @param source legal source; absent when no law ranks the format
 */
public record FormatJson(
        String mediaType,
        Optional<String> pronom,
        Optional<String> name,
        Optional<String> version,
        String level,
        String reason,
        Optional<String> source) {

    private static FormatJson of(FormatHolding held, Locale locale) {
        return new FormatJson(
                held.mediaType(),
                present(held.puid()),
                held.registered().map(PronomFormat::name),
                held.registered().map(PronomFormat::version).flatMap(FormatJson::present),
                held.assessment().level().name(),
                Messages.text(locale, "formatReason." + held.assessment().reason(), Map.of()),
                present(held.assessment().source()));
    }

    private static Optional<String> present(String text) {
        return Optional.of(text).filter(t -> !t.isEmpty());
    }

    /**
     * Files of a format that are kept.
     *
     * @param volume bytes
     * @param preserved files with a PDF/A that conforms
     */
    public record HoldingJson(FormatJson format, long files, long volume, long preserved) {
        static HoldingJson of(FormatHolding held, Locale locale) {
            return new HoldingJson(FormatJson.of(held, locale), held.files(), held.volume(), held.preserved());
        }
    }

    /** A file of a format. */
    public record FileJson(
            String component,
            String document,
            String fileName,
            String reference,
            String subject,
            long size,
            boolean preserved) {
        static FileJson of(HeldFile file) {
            return new FileJson(
                    file.component().value().toString(),
                    file.document().value().toString(),
                    file.fileName(),
                    file.reference(),
                    file.subject(),
                    file.size(),
                    file.preserved());
        }
    }
}
