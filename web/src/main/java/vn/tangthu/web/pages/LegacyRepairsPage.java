package vn.tangthu.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import vn.tangthu.conversion.api.LegacyRepairs;
import vn.tangthu.conversion.api.RepairGrouping;
import vn.tangthu.conversion.api.RepairTally;
import vn.tangthu.conversion.api.RepairedFile;
import vn.tangthu.organization.api.AgencyView;
import vn.tangthu.organization.api.OrganizationDirectory;
import vn.tangthu.organization.api.UnitView;

/** How much of the holdings was in legacy encodings: figures, and the files of one group of them. */
@Named
@RequestScoped
public class LegacyRepairsPage {
    private static final int ROWS = 50;

    @Inject
    LegacyRepairs repairs;

    @Inject
    OrganizationDirectory directory;

    @Inject
    Person person;

    @Inject
    Feedback feedback;

    @Inject
    Texts texts;

    private final Rows<RepairedFile> rows = new Rows<>(ROWS);
    private RepairGrouping by = RepairGrouping.ENCODING;
    private String group = "";
    private List<RepairTally> tallies = List.of();
    private Map<String, String> units = Map.of();

    public void load() {
        feedback.load(() -> {
            tallies = repairs.tallies(by);
            if (by == RepairGrouping.UNIT && !tallies.isEmpty()) units = units();
            if (isFilesShown()) rows.load(page -> repairs.files(by, group, page));
        });
    }

    private Map<String, String> units() {
        return directory.agencies().stream()
                .map(AgencyView::id)
                .flatMap(agency -> directory.units(agency).stream())
                .collect(Collectors.toMap(unit -> unit.id().value().toString(), UnitView::name, (a, b) -> a));
    }

    /** Documents, files and letters of all together, in one sentence. */
    public String getSummary() {
        return texts.with(
                "repairs.summary",
                Map.of(
                        "files", texts.number(sum(RepairTally::files)),
                        "letters", texts.number(sum(RepairTally::letters))));
    }

    private long sum(ToLongFunction<RepairTally> what) {
        return tallies.stream().mapToLong(what).sum();
    }

    /** What people call a group. */
    public String name(String of) {
        if (by == RepairGrouping.YEAR && of.equals("0")) return texts.get("repairs.noYear");
        return by == RepairGrouping.UNIT ? units.getOrDefault(of, texts.get("repairs.formerUnit")) : of;
    }

    public String address(RepairTally tally) {
        return "legacy-repairs.xhtml?by=" + by + "&group=" + URLEncoder.encode(tally.group(), StandardCharsets.UTF_8);
    }

    public boolean isNone() {
        return tallies.isEmpty();
    }

    public boolean isFilesSeen() {
        return person.isArchivist() || person.isInspector();
    }

    public boolean isFilesShown() {
        return isFilesSeen() && !group.isEmpty();
    }

    public List<RepairTally> getTallies() {
        return tallies;
    }

    public List<RepairGrouping> getGroupings() {
        return List.of(RepairGrouping.values());
    }

    public Rows<RepairedFile> getRows() {
        return rows;
    }

    public RepairGrouping getBy() {
        return by;
    }

    public void setBy(RepairGrouping by) {
        this.by = Objects.requireNonNullElse(by, RepairGrouping.ENCODING);
    }

    public String getGroup() {
        return group;
    }

    public void setGroup(String group) {
        this.group = Objects.requireNonNullElse(group, "");
    }
}
