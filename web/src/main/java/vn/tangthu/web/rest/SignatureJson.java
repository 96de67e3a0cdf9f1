package vn.tangthu.web.rest;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import vn.tangthu.signature.api.Coverage;
import vn.tangthu.signature.api.Indication;
import vn.tangthu.signature.api.SignatureMark;
import vn.tangthu.signature.api.SignatureView;
import vn.tangthu.signature.api.TimeSource;
import vn.tangthu.web.messages.Messages;

/**
 * One signature of one file of a document.
 *
 * @param component the file's id
 * @param sentence for people, in the caller's language
 */
public record SignatureJson(
        String component,
        int ordinal,
        SignatureMark mark,
        Indication indication,
        Optional<String> subIndication,
        Optional<String> signedBy,
        Optional<Instant> signingTime,
        TimeSource timeSource,
        String level,
        Coverage coverage,
        String sentence,
        Instant validatedAt) {
    public static SignatureJson of(SignatureView signature, Locale locale) {
        return new SignatureJson(
                signature.component().value().toString(),
                signature.ordinal(),
                signature.mark(),
                signature.indication(),
                signature.subIndication(),
                signature.signedBy(),
                signature.signingTime(),
                signature.timeSource(),
                signature.level(),
                signature.coverage(),
                Messages.text(locale, signature.sentenceKey(), signature.sentenceArguments()),
                signature.validatedAt());
    }
}
