package vn.tangthu.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import vn.tangthu.conversion.api.ComparedPage;
import vn.tangthu.conversion.api.PageComparing;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.ComponentView;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentReading;

/** A file and its preservation rendition side by side, a page at a time. */
@Named
@RequestScoped
public class ComparePage extends AddressedPage {
    @Inject
    DocumentReading documents;

    @Inject
    PageComparing comparing;

    @Inject
    Texts texts;

    @Inject
    Language language;

    private String component;
    private String page;
    private ComponentView file;
    private ComparedPage compared;

    @Override
    void read() {
        var document = new DocumentId(Addressed.id(getId()));
        var wanted = new ComponentId(Addressed.id(component));
        compared = comparing.compare(document, wanted, Addressed.number(page));
        file = documents.require(document).components().stream()
                .filter(each -> each.id().equals(wanted))
                .findFirst()
                .orElseThrow();
    }

    public ComparedPage getCompared() {
        return compared;
    }

    public ComponentView getFile() {
        return file;
    }

    /** Which page of how many. */
    public String getPlace() {
        return texts.with(
                "compare.page",
                Map.of("page", String.valueOf(compared.number()), "pages", String.valueOf(compared.pages())));
    }

    /** Per cent, rounded down: only equal pages have a hundred. */
    public String getLikeness() {
        return String.format(language.getLocale(), "%.1f", Math.floor(1000 * Math.max(0, compared.similarity())) / 10);
    }

    /** Address of the drawn page. */
    public String picture(String side) {
        return "api/v1/documents/" + getId() + "/components/" + component + "/pages/" + compared.number() + "/" + side;
    }

    /** Address of another page of the same file. */
    public String at(int number) {
        return "compare.xhtml?id=" + getId() + "&component=" + component + "&page=" + number;
    }

    public String getComponent() {
        return component;
    }

    public void setComponent(String component) {
        this.component = component;
    }

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
