package vn.tangthu.conversion.domain.campaign;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.tangthu.document.api.Conformance;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.Severity;

/**
 * What a preservation rendition is worth, with what was found when it was made.
 *
 * @param conformance verdict; empty when there is no rendition
 * @param profile e.g. {@code PDF/A-2u}; empty when none
 * @param text whether text for search was found
 * @param findings of the conversion on this file
 */
public record RenditionWorth(Optional<Conformance> conformance, String profile, boolean text, List<Finding> findings) {
    private static final String PICTURES_OF_PAGES = "CNV-020";
    private static final Set<String> LEGACY_LETTERS_READ = Set.of("CNV-018", "CNV-031");

    /** From the least worth; what decides comes first. */
    private static final Comparator<RenditionWorth> LEAST_FIRST = Comparator.comparingInt(RenditionWorth::standing)
            .thenComparing(Comparator.comparingLong((RenditionWorth w) -> w.count(Severity.ERROR))
                    .reversed())
            .thenComparing(Comparator.comparingLong((RenditionWorth w) -> w.count(Severity.WARNING))
                    .reversed())
            .thenComparing(w -> !w.has(PICTURES_OF_PAGES))
            .thenComparing(RenditionWorth::text)
            .thenComparing(RenditionWorth::readsLegacyLetters)
            .thenComparingInt(RenditionWorth::level);

    public RenditionWorth {
        findings = List.copyOf(findings);
    }

    /** Below zero when it is worth less than the other, above when more. */
    int comparedWith(RenditionWorth other) {
        return LEAST_FIRST.compare(this, other);
    }

    private int standing() {
        return conformance
                .map(verdict -> verdict == Conformance.CONFORMANT ? 2 : 1)
                .orElse(0);
    }

    private long count(Severity severity) {
        return findings.stream().filter(f -> f.severity() == severity).count();
    }

    private boolean has(String code) {
        return findings.stream().anyMatch(f -> f.code().equals(code));
    }

    private boolean readsLegacyLetters() {
        return findings.stream().map(Finding::code).anyMatch(LEGACY_LETTERS_READ::contains);
    }

    /** Level of conformance: basic, with all letters as Unicode, accessible. PDF/A-4 has no levels and asks for Unicode. */
    private int level() {
        if (profile.isEmpty()) return 0;
        return switch (profile.charAt(profile.length() - 1)) {
            case 'a' -> 3;
            case 'b' -> 1;
            default -> 2;
        };
    }
}
