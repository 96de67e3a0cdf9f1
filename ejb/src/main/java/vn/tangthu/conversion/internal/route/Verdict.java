package vn.tangthu.conversion.internal.route;

import java.nio.file.Path;
import java.util.Optional;
import vn.tangthu.conversion.internal.worker.Tools;
import vn.tangthu.document.api.Conformance;

/**
 * What veraPDF said.
 *
 * @param profile e.g. {@code PDF/A-2b}; empty when undecided
 * @param rules failed rules as clause and test number, separated by spaces
 * @param report full report of veraPDF; absent when undecided
 * @param reason why it is undecided; else empty
 */
record Verdict(
        Conformance conformance, String profile, String rules, String tool, Optional<Path> report, String reason) {
    static Verdict undecided(String reason) {
        return new Verdict(Conformance.UNDECIDED, "", "", Tools.VERAPDF, Optional.empty(), reason);
    }

    boolean conformant() {
        return conformance == Conformance.CONFORMANT;
    }
}
