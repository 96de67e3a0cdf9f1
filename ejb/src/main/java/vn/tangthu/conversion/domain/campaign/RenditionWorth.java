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
 * @param compared whether its pages were ever compared with those of the original
 * @param findings of the conversion on this file
 */
public record RenditionWorth(
        Optional<Conformance> conformance, String profile, boolean text, boolean compared, List<Finding> findings) {
    private static final String PICTURES_OF_PAGES = "CNV-020";
    private static final Set<String> LEGACY_LETTERS_READ = Set.of("CNV-018", "CNV-031");

    /** Only found when pages are compared. */
    private static final Set<String> OF_COMPARISON = Set.of("CNV-008", "CNV-021", "CNV-024", "CNV-026");

    public RenditionWorth {
        findings = List.copyOf(findings);
    }

    /**
     * Below zero when it is worth less than the other, above when more. What only a comparison finds does not count against it when
     * the pages of the other never were compared.
     */
    int comparedWith(RenditionWorth other) {
        return leastFirst(other.compared ? Set.of() : OF_COMPARISON).compare(this, other);
    }

    /** From the least worth; what decides comes first. */
    private static Comparator<RenditionWorth> leastFirst(Set<String> uncounted) {
        return Comparator.comparingInt(RenditionWorth::standing)
                .thenComparing(Comparator.comparingLong((RenditionWorth w) -> w.count(Severity.ERROR, uncounted))
                        .reversed())
                .thenComparing(Comparator.comparingLong((RenditionWorth w) -> w.count(Severity.WARNING, uncounted))
                        .reversed())
                .thenComparing(w -> !w.has(PICTURES_OF_PAGES))
                .thenComparing(RenditionWorth::text)
                .thenComparing(RenditionWorth::readsLegacyLetters)
                .thenComparingInt(RenditionWorth::level);
    }

    /** Whether all that was won is a verdict where there was none, on a rendition that nobody can search. */
    boolean isOnlyDecidedSince(RenditionWorth other) {
        return !text
                && conformance.filter(Conformance.CONFORMANT::equals).isPresent()
                && other.conformance.filter(Conformance.UNDECIDED::equals).isPresent();
    }

    private int standing() {
        return conformance
                .map(verdict -> verdict == Conformance.CONFORMANT ? 2 : 1)
                .orElse(0);
    }

    private long count(Severity severity, Set<String> uncounted) {
        return findings.stream()
                .filter(f -> f.severity() == severity && !uncounted.contains(f.code()))
                .count();
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
