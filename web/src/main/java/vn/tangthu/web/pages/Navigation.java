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

/** The few places of the caller's role. */
@Named
@RequestScoped
public class Navigation {
    private enum Entry {
        WORK("index.xhtml", "pi-home", "nav.work"),
        DOSSIERS("dossiers.xhtml", "pi-folder", "nav.dossiers", RECORDS_CLERK, OFFICER, LEADER, ARCHIVIST),
        FILE_PLAN("file-plans.xhtml", "pi-list", "nav.filePlan", RECORDS_CLERK, OFFICER, LEADER, ARCHIVIST),
        SUBMISSIONS("submissions.xhtml", "pi-inbox", "nav.submissions", RECORDS_CLERK, OFFICER, LEADER, ARCHIVIST),
        ARCHIVE("archive.xhtml", "pi-building", "nav.archive", ARCHIVIST, LEADER, HOME_AFFAIRS),
        IMPORTS("imports.xhtml", "pi-upload", "nav.imports", RECORDS_CLERK, ARCHIVIST),
        SEARCH("search.xhtml", "pi-search", "nav.search", RECORDS_CLERK, OFFICER, LEADER, ARCHIVIST, HOME_AFFAIRS),
        AUDIT("audit.xhtml", "pi-history", "nav.audit", LEADER, ARCHIVIST, HOME_AFFAIRS, ADMINISTRATOR),
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
     * @param waiting how many things wait there for the caller
     */
    public record Place(String page, String icon, String text, boolean current, long waiting) {}

    @Inject
    Person person;

    @Inject
    WorkPage work;

    @Inject
    HttpServletRequest request;

    public List<Place> getPlaces() {
        var here = FacesContext.getCurrentInstance().getViewRoot().getViewId();
        return Arrays.stream(Entry.values())
                .filter(e -> e.roles.isEmpty() || e.roles.stream().anyMatch(person::has))
                .map(e -> new Place(e.page, e.icon, e.text, here.equals("/" + e.page), waitingAt(e)))
                .toList();
    }

    /** This page with its parameters, as a value of a parameter. */
    public String getHere() {
        var query = request.getQueryString();
        var page = request.getServletPath() + (query == null ? "" : "?" + query);
        return URLEncoder.encode(page, StandardCharsets.UTF_8);
    }

    private long waitingAt(Entry entry) {
        return switch (entry) {
            case SUBMISSIONS -> work.getAwaitingDecision();
            case FAILED_WORK -> work.getFailed();
            default -> 0;
        };
    }
}
