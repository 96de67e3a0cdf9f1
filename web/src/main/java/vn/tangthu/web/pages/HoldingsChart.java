package vn.tangthu.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.tangthu.dossier.api.DossierOverview;
import vn.tangthu.dossier.api.Holding;
import vn.tangthu.retention.rules.api.RetentionKind;
import vn.tangthu.retention.rules.api.RetentionRule;

/** What the archive has, by year and by retention period, as bars. */
@Named
@RequestScoped
public class HoldingsChart {
    private static final int YEARS = 12;
    private static final double WHOLE = 100.0;

    /**
     * One bar.
     *
     * @param permanent dossiers kept for ever
     * @param limited dossiers kept for a time
     * @param scale length of the longest bar, in dossiers
     */
    public record Bar(String label, long permanent, long limited, long scale) {
        public long total() {
            return permanent + limited;
        }

        /** Length of the first part, of 100. */
        public double permanentShare() {
            return WHOLE * permanent / scale;
        }

        public double limitedShare() {
            return WHOLE * limited / scale;
        }
    }

    @Inject
    DossierOverview overview;

    private List<Holding> holdings;

    private List<Holding> holdings() {
        if (holdings == null) holdings = overview.holdings();
        return holdings;
    }

    public boolean isNone() {
        return holdings().isEmpty();
    }

    /** The latest years one by one, what is older in one bar. */
    public List<Bar> getYears() {
        var earliest = holdings().stream()
                .map(Holding::year)
                .distinct()
                .limit(YEARS)
                .reduce((later, earlier) -> earlier)
                .orElse(0);
        var byYear = new TreeMap<Integer, List<Holding>>((a, b) -> Integer.compare(b, a));
        byYear.putAll(holdings().stream().collect(Collectors.groupingBy(h -> Math.max(h.year(), earliest - 1))));
        var labelled = new LinkedHashMap<String, List<Holding>>();
        byYear.forEach((year, some) -> labelled.put(year < earliest ? "≤ " + year : year.toString(), some));
        return bars(labelled);
    }

    /** By retention period, the longest first. */
    public List<Bar> getPeriods() {
        var byRule = new TreeMap<RetentionRule, List<Holding>>(RetentionRule.CONSERVATIVE.reversed());
        byRule.putAll(holdings().stream().collect(Collectors.groupingBy(Holding::retention)));
        var labelled = new LinkedHashMap<String, List<Holding>>();
        byRule.forEach((rule, some) -> labelled.put(rule.officialText(), some));
        return bars(labelled);
    }

    private static List<Bar> bars(Map<String, List<Holding>> labelled) {
        var scale =
                labelled.values().stream().mapToLong(HoldingsChart::count).max().orElse(1);
        return labelled.entrySet().stream()
                .map(e -> bar(e.getKey(), e.getValue(), scale))
                .toList();
    }

    private static Bar bar(String label, List<Holding> some, long scale) {
        var permanent = count(some.stream()
                .filter(h -> h.retention().kind() == RetentionKind.PERMANENT)
                .toList());
        return new Bar(label, permanent, count(some) - permanent, scale);
    }

    private static long count(List<Holding> some) {
        return some.stream().mapToLong(Holding::dossiers).sum();
    }
}
