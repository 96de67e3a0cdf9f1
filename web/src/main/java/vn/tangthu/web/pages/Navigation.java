package vn.tangthu.web.pages;

import static vn.tangthu.platform.Roles.ADMINISTRATOR;
import static vn.tangthu.platform.Roles.ARCHIVIST;
import static vn.tangthu.platform.Roles.HOME_AFFAIRS;
import static vn.tangthu.platform.Roles.LEADER;
import static vn.tangthu.platform.Roles.OFFICER;
import static vn.tangthu.platform.Roles.RECORDS_CLERK;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import vn.tangthu.platform.Count;

/** The few places of the caller's role. */
@Named
@RequestScoped
public class Navigation {
    /** Pages that belong to a place but are no places themselves. */
    private static final Map<String, String> PLACE_OF = Map.ofEntries(
            Map.entry("dossier.xhtml", "dossiers.xhtml"),
            Map.entry("dossier-new.xhtml", "dossiers.xhtml"),
            Map.entry("document.xhtml", "dossiers.xhtml"),
            Map.entry("submission.xhtml", "submissions.xhtml"),
            Map.entry("import.xhtml", "imports.xhtml"),
            Map.entry("compare.xhtml", "dossiers.xhtml"),
            Map.entry("remake.xhtml", "campaigns.xhtml"),
            Map.entry("campaign.xhtml", "campaigns.xhtml"),
            Map.entry("account.xhtml", "staff.xhtml"),
            Map.entry("account-new.xhtml", "staff.xhtml"),
            Map.entry("agency.xhtml", "agencies.xhtml"),
            Map.entry("format.xhtml", "formats.xhtml"));

    private enum Entry {
        WORK("index.xhtml", "pi-home", "nav.work"),
        DOSSIERS("dossiers.xhtml", "pi-folder", "nav.dossiers", RECORDS_CLERK, OFFICER, LEADER, ARCHIVIST),
        FILE_PLAN("file-plans.xhtml", "pi-list", "nav.filePlan", RECORDS_CLERK, OFFICER, LEADER, ARCHIVIST),
        SUBMISSIONS("submissions.xhtml", "pi-inbox", "nav.submissions", RECORDS_CLERK, OFFICER, LEADER, ARCHIVIST),
        ARCHIVE("archive.xhtml", "pi-building", "nav.archive", ARCHIVIST, LEADER, HOME_AFFAIRS),
        FORMATS("formats.xhtml", "pi-file", "nav.formats", ARCHIVIST, HOME_AFFAIRS, ADMINISTRATOR),
        LEGACY_REPAIRS(
                "legacy-repairs.xhtml", "pi-language", "nav.legacyRepairs", ARCHIVIST, HOME_AFFAIRS, ADMINISTRATOR),
        IMPORTS("imports.xhtml", "pi-upload", "nav.imports", RECORDS_CLERK, ARCHIVIST),
        CAMPAIGNS("campaigns.xhtml", "pi-refresh", "nav.campaigns", ARCHIVIST),
        SEARCH("search.xhtml", "pi-search", "nav.search", RECORDS_CLERK, OFFICER, LEADER, ARCHIVIST, HOME_AFFAIRS),
        AUDIT("audit.xhtml", "pi-history", "nav.audit", LEADER, ARCHIVIST, HOME_AFFAIRS, ADMINISTRATOR),
        EVIDENCE("evidence.xhtml", "pi-shield", "nav.evidence", ARCHIVIST, HOME_AFFAIRS, ADMINISTRATOR),
        STAFF("staff.xhtml", "pi-users", "nav.staff", ADMINISTRATOR),
        AGENCIES("agencies.xhtml", "pi-sitemap", "nav.agencies", ADMINISTRATOR),
        TRUST_ANCHORS("trust-anchors.xhtml", "pi-verified", "nav.trustAnchors", ADMINISTRATOR),
        FAILED_WORK("failed-work.xhtml", "pi-exclamation-triangle", "nav.failedWork", ADMINISTRATOR),
        HEALTH("health.xhtml", "pi-heart", "nav.health", ADMINISTRATOR, HOME_AFFAIRS);

        private final String page;
        private final String icon;
        private final String text;
        private final List<String> roles;

        Entry(String page, String icon, String text, String... roles) {
            this.page = page;
            this.icon = icon;
            this.text = text;
            this.roles = List.of(roles);
        }
    }

    /**
     * One place.
     *
     * @param current the place itself is shown
     * @param here the place, or a page that belongs to it
     * @param waiting how many things wait there for the caller
     */
    public record Place(String page, String icon, String text, boolean current, boolean here, Count waiting) {}

    @Inject
    Person person;

    @Inject
    WorkPage work;

    @Inject
    HttpServletRequest request;

    public List<Place> getPlaces() {
        var page = FacesContext.getCurrentInstance().getViewRoot().getViewId().substring(1);
        var place = PLACE_OF.getOrDefault(page, page);
        return Arrays.stream(Entry.values())
                .filter(e -> e.roles.isEmpty() || e.roles.stream().anyMatch(person::has))
                .map(e -> new Place(e.page, e.icon, e.text, page.equals(e.page), place.equals(e.page), waitingAt(e)))
                .toList();
    }

    /** Roles an account can have. */
    public List<String> getRoles() {
        return List.of(RECORDS_CLERK, OFFICER, LEADER, ARCHIVIST, HOME_AFFAIRS, ADMINISTRATOR);
    }

    /** This page with its parameters, as a value of a parameter. */
    public String getHere() {
        var query = request.getQueryString();
        var page = request.getServletPath() + (query == null ? "" : "?" + query);
        return URLEncoder.encode(page, StandardCharsets.UTF_8);
    }

    private Count waitingAt(Entry entry) {
        return switch (entry) {
            case SUBMISSIONS -> work.getAwaitingDecision();
            case FAILED_WORK -> work.getFailed();
            default -> Count.NONE;
        };
    }
}
