package vn.tangthu.retention.rules.api;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads retention rules from stored codes and from the words people write in file plans and spreadsheets. */
public final class RetentionPeriodText {
    private static final Pattern YEARS = Pattern.compile("0*(\\d{1,3})(?: nam)?");
    private static final Pattern AFTER_EVENT = Pattern.compile("(?iu)\\s*0*(\\d{1,3})\\s+năm\\s+sau\\s+khi\\s+(.+)");
    private static final Pattern LIFE = Pattern.compile("(?iu)\\s*theo\\s+tuổi\\s+thọ\\s+(.+)");

    private RetentionPeriodText() {}

    /**
     * Reads {@link RetentionRule#code()} back.
     *
     * @throws IllegalArgumentException if the text is no such code
     */
    public static RetentionRule fromCode(String code) {
        String[] parts = code.split(":", -1);
        return switch (RetentionKind.valueOf(parts[0])) {
            case PERMANENT -> only(parts, 1, new RetentionRule.Permanent());
            case UNTIL_SUPERSEDED -> only(parts, 1, new RetentionRule.UntilSuperseded());
            case YEARS -> new RetentionRule.Years(Integer.parseInt(part(parts, 1, 2)));
            case YEARS_AFTER_EVENT ->
                new RetentionRule.YearsAfterEvent(Integer.parseInt(part(parts, 1, 3)), part(parts, 2, 3));
            case LIFE_OF_ASSET -> new RetentionRule.LifeOfAsset(part(parts, 1, 2));
        };
    }

    /**
     * Reads what people write: "Vĩnh viễn", "VV", "vinh vien", "20 năm", "20", "HL", "Đến khi văn bản hết hiệu lực",
     * "5 năm sau khi chấm dứt hợp đồng", "Theo tuổi thọ công trình". Case, accents and spaces do not matter.
     *
     * @return empty if the words name no period
     */
    public static Optional<RetentionRule> fromWords(String words) {
        String composed = Normalizer.normalize(words, Normalizer.Form.NFC).strip();
        String plain = String.join(" ", PlainWords.of(composed));
        Matcher years = YEARS.matcher(plain);
        if (years.matches() && Character.isDigit(composed.charAt(0))) {
            return positive(years.group(1)).map(RetentionRule.Years::new);
        }
        if (plain.equals("vinh vien") || plain.equals("vv")) {
            return Optional.of(new RetentionRule.Permanent());
        }
        if (plain.equals("hl") || plain.matches("den khi (van ban|vb) het hieu luc( thi hanh)?")) {
            return Optional.of(new RetentionRule.UntilSuperseded());
        }
        return conditional(composed);
    }

    private static Optional<RetentionRule> conditional(String words) {
        Matcher event = AFTER_EVENT.matcher(words);
        if (event.matches() && writable(event.group(2))) {
            return positive(event.group(1))
                    .map(years -> new RetentionRule.YearsAfterEvent(years, tidy(event.group(2))));
        }
        Matcher life = LIFE.matcher(words);
        return life.matches() && writable(life.group(1))
                ? Optional.of(new RetentionRule.LifeOfAsset(tidy(life.group(1))))
                : Optional.empty();
    }

    private static Optional<Integer> positive(String digits) {
        return Optional.of(Integer.parseInt(digits)).filter(years -> years > 0);
    }

    private static boolean writable(String text) {
        return !text.isBlank() && !text.contains(":") && !text.contains(";");
    }

    private static String tidy(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    private static RetentionRule only(String[] parts, int count, RetentionRule rule) {
        part(parts, 0, count);
        return rule;
    }

    private static String part(String[] parts, int index, int count) {
        if (parts.length != count) {
            throw new IllegalArgumentException("not a retention rule: " + String.join(":", parts));
        }
        return parts[index];
    }
}
