package vn.tangthu.retention.rules.api;

import java.util.Comparator;

/**
 * Retention period as a rule (thời hạn bảo quản): how long a dossier is kept, before the facts that turn it into dates
 * are known. The five kinds are those of the schedules of TT 09/2011/TT-BNV and TT 10/2022/TT-BNV.
 */
public sealed interface RetentionRule {

    /**
     * Total order for "the longest of mixed documents": permanent, then the kinds whose end nobody knows yet (life of
     * asset, until superseded, years after an event), then years. Where two kinds cannot be compared the one with the
     * unknown end wins, because keeping too long can be mended and destroying too early cannot.
     */
    Comparator<RetentionRule> CONSERVATIVE = Comparator.<RetentionRule>comparingInt(
                    rule -> -rule.kind().ordinal())
            .thenComparingInt(RetentionRule::yearsOrZero)
            .thenComparing(RetentionRule::code);

    /** Kept for ever (vĩnh viễn). */
    record Permanent() implements RetentionRule {
        @Override
        public RetentionKind kind() {
            return RetentionKind.PERMANENT;
        }

        @Override
        public String code() {
            return kind().name();
        }

        @Override
        public String officialText() {
            return "Vĩnh viễn";
        }

        @Override
        public boolean covers(RetentionRule other) {
            return true;
        }
    }

    /**
     * Kept for whole years, counted from 1 January of the year after the work ended.
     *
     * @param years at least 1
     */
    record Years(int years) implements RetentionRule {
        public Years {
            requirePositive(years);
        }

        @Override
        public RetentionKind kind() {
            return RetentionKind.YEARS;
        }

        @Override
        public String code() {
            return kind().name() + ":" + years;
        }

        @Override
        public String officialText() {
            return years + " năm";
        }

        @Override
        public int yearsOrZero() {
            return years;
        }

        @Override
        public boolean covers(RetentionRule other) {
            return other instanceof Years less && years >= less.years;
        }
    }

    /** Kept while the documents are in force (đến khi văn bản hết hiệu lực thi hành). */
    record UntilSuperseded() implements RetentionRule {
        @Override
        public RetentionKind kind() {
            return RetentionKind.UNTIL_SUPERSEDED;
        }

        @Override
        public String code() {
            return kind().name();
        }

        @Override
        public String officialText() {
            return "Đến khi văn bản hết hiệu lực thi hành";
        }

        @Override
        public boolean covers(RetentionRule other) {
            return equals(other);
        }
    }

    /**
     * Kept for whole years counted from 1 January of the year after an event.
     *
     * @param years at least 1
     * @param event the event in the words of the schedule, after "sau khi", e.g. "chấm dứt hợp đồng"
     */
    record YearsAfterEvent(int years, String event) implements RetentionRule {
        public YearsAfterEvent {
            requirePositive(years);
            requireText(event);
        }

        @Override
        public RetentionKind kind() {
            return RetentionKind.YEARS_AFTER_EVENT;
        }

        @Override
        public String code() {
            return kind().name() + ":" + years + ":" + event;
        }

        @Override
        public String officialText() {
            return years + " năm sau khi " + event;
        }

        @Override
        public int yearsOrZero() {
            return years;
        }

        @Override
        public boolean covers(RetentionRule other) {
            if (other instanceof YearsAfterEvent less) {
                return years >= less.years && event.equals(less.event);
            }
            return other instanceof Years less && years >= less.years();
        }
    }

    /**
     * Kept as long as the asset lives (theo tuổi thọ công trình, thiết bị).
     *
     * @param asset the asset in the words of the schedule, e.g. "công trình"
     */
    record LifeOfAsset(String asset) implements RetentionRule {
        public LifeOfAsset {
            requireText(asset);
        }

        @Override
        public RetentionKind kind() {
            return RetentionKind.LIFE_OF_ASSET;
        }

        @Override
        public String code() {
            return kind().name() + ":" + asset;
        }

        @Override
        public String officialText() {
            return "Theo tuổi thọ " + asset;
        }

        @Override
        public boolean covers(RetentionRule other) {
            return equals(other);
        }
    }

    RetentionKind kind();

    /** Stable text form to store and exchange, e.g. {@code YEARS:20}; read back by {@link RetentionPeriodText}. */
    String code();

    /** The words used in schedules and in the dossier's metadata, e.g. "20 năm". */
    String officialText();

    /**
     * Whether this rule can never end earlier than the other, whatever the facts turn out to be. Two rules may not cover
     * each other in either direction, e.g. 20 years and until superseded.
     */
    boolean covers(RetentionRule other);

    /** The number of years of the rule; 0 for the kinds that have none. */
    default int yearsOrZero() {
        return 0;
    }

    /** Code of the {@code maintenance} metadata field: 01 permanent, 02-06 70, 50, 30, 20, 10 years, 07 other (TT 05/2025/TT-BNV). */
    default String maintenanceCode() {
        return MaintenanceCode.of(this).code();
    }

    private static void requirePositive(int years) {
        if (years < 1) {
            throw new IllegalArgumentException("a retention period has at least 1 year, not " + years);
        }
    }

    private static void requireText(String words) {
        if (words.isBlank() || words.contains(":") || words.contains(";")) {
            throw new IllegalArgumentException("words of a retention rule, without ':' and ';': '" + words + "'");
        }
    }
}
