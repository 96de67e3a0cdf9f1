package vn.tangthu.retention.rules.api;

/**
 * The shortest and the longest period in years that the Law allows besides "permanent" (Luật Lưu trữ 2024, Điều 15: 2 to
 * 70 years; Luật Lưu trữ 2011: under 70 years).
 *
 * @param minimumYears 0 if the Law states no minimum
 * @param maximumYears not under the minimum
 */
public record PeriodLimits(LegalSource source, EffectivePeriod effective, int minimumYears, int maximumYears) {
    public PeriodLimits {
        if (minimumYears < 0 || maximumYears < minimumYears) {
            throw new IllegalArgumentException("limits from " + minimumYears + " to " + maximumYears + " years");
        }
    }
}
