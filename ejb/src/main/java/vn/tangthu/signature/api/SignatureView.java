package vn.tangthu.signature.api;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.DocumentId;

/**
 * One signature of one file, as it was validated.
 *
 * @param ordinal place in the order of signing, from 1
 * @param subIndication reason in the terms of ETSI EN 319 102-1, e.g. {@code HASH_FAILURE}
 * @param signedBy name in the signer's certificate: a person or an agency
 * @param signingTime by {@code timeSource}
 * @param level e.g. {@code PAdES-BASELINE-T}
 * @param sentenceKey key of the sentence for people in the web module's bundles
 * @param sentenceArguments its placeholders: {@code signer}, {@code hour} (HH:mm) and {@code date} (dd/MM/yyyy) in
 *     Vietnamese time, {@code reason} (the sub-indication)
 * @param material empty when the signer's certificate is not in the file
 */
public record SignatureView(
        DocumentId document,
        ComponentId component,
        int ordinal,
        SignatureMark mark,
        Indication indication,
        Optional<String> subIndication,
        Optional<String> signedBy,
        Optional<Instant> signingTime,
        TimeSource timeSource,
        String level,
        Coverage coverage,
        String sentenceKey,
        Map<String, String> sentenceArguments,
        Optional<SignatureMaterial> material,
        Instant validatedAt) {
    public SignatureView {
        sentenceArguments = Map.copyOf(sentenceArguments);
    }
}
