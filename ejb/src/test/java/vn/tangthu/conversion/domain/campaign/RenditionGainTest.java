package vn.tangthu.conversion.domain.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import vn.tangthu.conversion.api.RemakeOutcome;
import vn.tangthu.document.api.Conformance;
import vn.tangthu.platform.Finding;

class RenditionGainTest {
    private static final RenditionWorth NOTHING = new RenditionWorth(Optional.empty(), "", true, true, List.of());

    @Test
    void conformantBeatsEverythingElse() {
        var pictures = conformant("PDF/A-2b", warning("CNV-020"), warning("CNV-024"), error("CNV-004"));

        assertBetter(notConformant(), pictures);
        assertBetter(NOTHING, pictures);
    }

    @Test
    void anUndecidedVerdictIsNeverReadAsConformant() {
        var undecided = new RenditionWorth(Optional.of(Conformance.UNDECIDED), "PDF/A-2u", true, true, List.of());

        assertBetter(undecided, conformant("PDF/A-2b", warning("CNV-024")));
        assertThat(new RenditionGain(notConformant(), undecided).outcome()).isNotEqualTo(RemakeOutcome.WORSE);
    }

    @Test
    void anyRenditionBeatsNone() {
        assertBetter(NOTHING, notConformant(warning("CNV-001")));
    }

    @Test
    void fewerErrorsBeatFewerWarnings() {
        assertBetter(
                conformant("PDF/A-2b", error("CNV-004")),
                conformant("PDF/A-2b", warning("CNV-006"), warning("CNV-007")));
    }

    @Test
    void fewerWarningsBeatAHigherLevel() {
        assertBetter(conformant("PDF/A-2u", warning("CNV-024")), conformant("PDF/A-2b"));
    }

    @Test
    void whatIsOnlyGoodToKnowDoesNotCount() {
        assertThat(gain(conformant("PDF/A-2b", info("CNV-014")), conformant("PDF/A-2b"))
                        .outcome())
                .isEqualTo(RemakeOutcome.SAME);
    }

    @Test
    void realTextBeatsPicturesOfPages() {
        assertBetter(conformant("PDF/A-2u", warning("CNV-020")), conformant("PDF/A-2b", warning("CNV-024")));
    }

    @Test
    void textBeatsNone() {
        var mute = new RenditionWorth(Optional.of(Conformance.CONFORMANT), "PDF/A-2u", false, true, List.of());

        assertBetter(mute, conformant("PDF/A-2b"));
    }

    @Test
    void lostTextIsNeverMadeGood() {
        var mute = new RenditionWorth(Optional.of(Conformance.CONFORMANT), "PDF/A-2u", false, true, List.of());

        assertThat(gain(notConformant(error("CNV-004")), mute).outcome()).isEqualTo(RemakeOutcome.WORSE);
        assertThat(gain(NOTHING, mute).outcome()).isEqualTo(RemakeOutcome.WORSE);
    }

    @Test
    void aVerdictWhereThereWasNoneIsNoGainWithoutText() {
        var undecided = new RenditionWorth(Optional.of(Conformance.UNDECIDED), "PDF/A-2u", false, true, List.of());
        var mute = new RenditionWorth(Optional.of(Conformance.CONFORMANT), "PDF/A-2u", false, true, List.of());

        assertThat(gain(undecided, mute).outcome()).isEqualTo(RemakeOutcome.SAME);
        assertBetter(undecided, conformant("PDF/A-2u"));
    }

    @Test
    void whatOnlyAComparisonFindsCountsWhenTheEarlierRenditionWasComparedToo() {
        var plain = new RenditionWorth(Optional.of(Conformance.CONFORMANT), "PDF/A-2b", true, false, List.of());
        for (var code : List.of("CNV-008", "CNV-021", "CNV-024", "CNV-026")) {
            var looked = conformant("PDF/A-2u", warning(code));
            assertThat(gain(plain, looked).outcome()).as(code).isEqualTo(RemakeOutcome.BETTER);
            assertThat(gain(plain, looked).arisen()).containsExactly(code);
            assertThat(gain(conformant("PDF/A-2b"), looked).outcome()).as(code).isEqualTo(RemakeOutcome.WORSE);
        }
        assertThat(gain(plain, conformant("PDF/A-2u", warning("CNV-006"))).outcome())
                .isEqualTo(RemakeOutcome.WORSE);
    }

    @Test
    void lettersOfLegacyFontsThatAreReadBeatThoseThatAreNot() {
        assertBetter(conformant("PDF/A-2u"), conformant("PDF/A-2b", info("CNV-018")));
        assertBetter(conformant("PDF/A-2u"), conformant("PDF/A-2b", info("CNV-031")));
    }

    @Test
    void aHigherLevelBeatsALowerOneWhateverThePart() {
        assertBetter(conformant("PDF/A-2b"), conformant("PDF/A-2u"));
        assertBetter(conformant("PDF/A-2b"), conformant("PDF/A-1a"));
        assertBetter(conformant("PDF/A-3b"), conformant("PDF/A-4"));
        assertThat(gain(conformant("PDF/A-1b"), conformant("PDF/A-2b")).outcome())
                .isEqualTo(RemakeOutcome.SAME);
    }

    @Test
    void findingsThatWentAndCameAreToldOnceEach() {
        var gain = gain(
                notConformant(warning("CNV-008"), warning("CNV-001"), warning("CNV-001"), info("CNV-015")),
                conformant("PDF/A-2b", info("CNV-015"), info("CNV-009")));

        assertThat(gain.gone()).containsExactly("CNV-001", "CNV-008");
        assertThat(gain.arisen()).containsExactly("CNV-009");
    }

    private static void assertBetter(RenditionWorth before, RenditionWorth after) {
        assertThat(gain(before, after).outcome()).isEqualTo(RemakeOutcome.BETTER);
        assertThat(gain(after, before).outcome()).isEqualTo(RemakeOutcome.WORSE);
        assertThat(gain(after, after).outcome()).isEqualTo(RemakeOutcome.SAME);
    }

    private static RenditionGain gain(RenditionWorth before, RenditionWorth after) {
        return new RenditionGain(before, after);
    }

    private static RenditionWorth conformant(String profile, Finding... findings) {
        return new RenditionWorth(Optional.of(Conformance.CONFORMANT), profile, true, true, Arrays.asList(findings));
    }

    private static RenditionWorth notConformant(Finding... findings) {
        return new RenditionWorth(
                Optional.of(Conformance.NOT_CONFORMANT), "PDF/A-2u", true, true, Arrays.asList(findings));
    }

    private static Finding error(String code) {
        return Finding.error(code, "a.pdf", Map.of());
    }

    private static Finding warning(String code) {
        return Finding.warning(code, "a.pdf", Map.of());
    }

    private static Finding info(String code) {
        return Finding.info(code, "a.pdf", Map.of());
    }
}
