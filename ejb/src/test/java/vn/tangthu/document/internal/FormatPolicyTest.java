package vn.tangthu.document.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.tangthu.document.api.FormatLevel;
import vn.tangthu.schema.resource.CsvResource;

class FormatPolicyTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final FormatPolicy policy = new FormatPolicy(new AllowedFormats());

    @ParameterizedTest
    @CsvSource({
        "application/pdf, fmt/477, PREFERRED",
        "application/pdf, fmt/276, ACCEPTED",
        "application/pdf, fmt/17, AT_RISK",
        "application/pdf, '', ACCEPTED",
        "application/msword, fmt/40, AT_RISK",
        "application/msword, fmt/111, AT_RISK",
        "image/png, fmt/11, PREFERRED",
        "application/x-msdownload, x-fmt/411, REFUSED"
    })
    void aFormatIsRankedByItsIdentifierElseByItsMediaType(String mediaType, String puid, FormatLevel level) {
        assertThat(policy.assess(mediaType, puid, TODAY).level()).isEqualTo(level);
    }

    @Test
    void theRowInForceOnTheDayCounts() {
        var before = policy.assess("image/png", "fmt/11", LocalDate.of(2025, 6, 30));
        assertThat(before.level()).isEqualTo(FormatLevel.ACCEPTED);
        assertThat(before.source()).contains("Đắk Lắk");
    }

    @Test
    void everyAllowedFormatIsRanked() {
        assertThat(CsvResource.rows(AllowedFormats.class, "allowed-formats.csv"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(
                                policy.assess(row.get("mediaType"), "", TODAY).reason())
                        .isNotEqualTo("unranked"));
    }

    @Test
    void everyIdentifierOfThePolicyIsOneOfTheRegistry() {
        assertThat(CsvResource.rows(FormatPolicy.class, "format-policy.csv"))
                .extracting(row -> row.get("puid"))
                .filteredOn(puid -> !puid.isEmpty())
                .isNotEmpty()
                .allSatisfy(puid ->
                        assertThat(Samples.PRONOM.signatures().find(puid)).isPresent());
    }
}
