package vn.tangthu.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.tangthu.document.api.Direction;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.AgencyView;
import vn.tangthu.organization.api.OrganizationDirectory;
import vn.tangthu.search.api.EntryType;
import vn.tangthu.search.api.RecordSearch;
import vn.tangthu.search.api.SearchFilter;
import vn.tangthu.search.api.SearchHit;
import vn.tangthu.search.api.SearchQuery;
import vn.tangthu.search.api.SearchResult;

/** Search over dossiers and documents; words, filters and page stand in the address. */
@Named
@RequestScoped
public class SearchPage {
    private static final int ROWS = 20;

    @Inject
    RecordSearch search;

    @Inject
    OrganizationDirectory organization;

    @Inject
    Feedback feedback;

    private final Entered filter = new Entered();
    private String text;
    private EntryType type;
    private Direction direction;
    private int page = 1;
    private SearchResult result = SearchResult.nothing();
    private Map<UUID, String> agencyNames = Map.of();

    public void load() {
        feedback.load(() -> {
            agencyNames =
                    organization.agencies().stream().collect(Collectors.toMap(a -> a.id().value(), AgencyView::name));
            result = search.search(new SearchQuery(text == null ? "" : text, narrowing(), page, ROWS));
        });
    }

    private SearchFilter narrowing() {
        return new SearchFilter(
                Optional.ofNullable(type),
                filter.find("agency").map(Addressed::id).map(AgencyId::new),
                filter.day("from"),
                filter.day("to"),
                filter.find("documentType"),
                Optional.ofNullable(direction),
                filter.find("state"));
    }

    public String agencyName(Object id) {
        return agencyNames.getOrDefault(id instanceof UUID known ? known : Addressed.id(id.toString()), "");
    }

    /** Places in content or description where words were found; HTML with nothing but {@code <em>}. */
    public List<String> snippets(SearchHit hit) {
        return hit.highlights().entrySet().stream()
                .filter(field -> !field.getKey().equals("title"))
                .flatMap(field -> field.getValue().stream())
                .limit(3)
                .toList();
    }

    public String page(SearchHit hit) {
        return (hit.type() == EntryType.DOSSIER ? "dossier.xhtml?id=" : "document.xhtml?id=") + hit.id();
    }

    public long getLast() {
        return Math.max(1, (result.total() + ROWS - 1) / ROWS);
    }

    public SearchResult getResult() {
        return result;
    }

    public EntryType[] getTypes() {
        return EntryType.values();
    }

    public Direction[] getDirections() {
        return Direction.values();
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public EntryType getType() {
        return type;
    }

    public void setType(EntryType type) {
        this.type = type;
    }

    public Direction getDirection() {
        return direction;
    }

    public void setDirection(Direction direction) {
        this.direction = direction;
    }

    public int getPage() {
        return page;
    }

    public void setPage(int page) {
        this.page = page;
    }

    public Map<String, String> getFilter() {
        return filter.fields();
    }
}
