package vn.tangthu.retention.rules.api;

import java.util.Arrays;
import java.util.Optional;

/** Code table of the metadata field {@code maintenance} (thời hạn lưu trữ), TT 05/2025/TT-BNV annexes. */
public enum MaintenanceCode {
    PERMANENT("01", 0),
    YEARS_70("02", 70),
    YEARS_50("03", 50),
    YEARS_30("04", 30),
    YEARS_20("05", 20),
    YEARS_10("06", 10),
    OTHER("07", 0);

    private final String code;
    private final int years;

    MaintenanceCode(String code, int years) {
        this.code = code;
        this.years = years;
    }

    /** Two digits, e.g. "05". */
    public String code() {
        return code;
    }

    /** The code of a rule; every rule has one, {@link #OTHER} takes what the table does not name. */
    public static MaintenanceCode of(RetentionRule rule) {
        if (rule instanceof RetentionRule.Permanent) {
            return PERMANENT;
        }
        if (rule instanceof RetentionRule.Years period) {
            return Arrays.stream(values())
                    .filter(each -> each.years == period.years())
                    .findFirst()
                    .orElse(OTHER);
        }
        return OTHER;
    }

    /** The table entry of a two-digit code; empty for codes outside the table. */
    public static Optional<MaintenanceCode> find(String code) {
        return Arrays.stream(values()).filter(each -> each.code.equals(code)).findFirst();
    }

    /** The rule that the code names completely; empty for {@link #OTHER}. */
    public Optional<RetentionRule> rule() {
        return switch (this) {
            case PERMANENT -> Optional.of(new RetentionRule.Permanent());
            case OTHER -> Optional.empty();
            default -> Optional.of(new RetentionRule.Years(years));
        };
    }
}
