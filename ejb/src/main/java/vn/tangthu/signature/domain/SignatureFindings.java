package vn.tangthu.signature.domain;

import java.util.HashMap;
import java.util.List;
import vn.tangthu.platform.Finding;
import vn.tangthu.signature.api.SignatureMark;

/** Findings about the signatures of a file. */
public final class SignatureFindings {
    private SignatureFindings() {}

    /** Nothing for a green one; otherwise one finding for each thing that is wrong. */
    public static List<Finding> about(String fileName, SignatureFacts facts) {
        var arguments = new HashMap<>(Sentence.arguments(facts.signedBy(), facts.signingTime(), facts.subIndication()));
        arguments.put("file", fileName);
        return Verdict.of(facts).stream()
                .filter(verdict -> verdict.mark() != SignatureMark.GREEN)
                .map(verdict -> new Finding(verdict.key(), verdict.severity(), fileName, arguments))
                .toList();
    }
}
