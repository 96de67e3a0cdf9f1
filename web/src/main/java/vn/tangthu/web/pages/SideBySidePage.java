package vn.tangthu.web.pages;

import jakarta.inject.Inject;
import java.util.Map;
import vn.tangthu.conversion.api.ComparedPage;
import vn.tangthu.conversion.api.PageSide;
import vn.tangthu.document.api.ComponentView;

/** Two versions of a file side by side, a page at a time. */
public abstract class SideBySidePage extends AddressedPage {
    private static final String PDF = "application/pdf";

    @Inject
    Texts texts;

    @Inject
    Language language;

    private String page;
    private ComparedPage compared;

    @Override
    void read() {
        compared = compare(Addressed.number(page));
    }

    /** Whether the original has pages that can be drawn. */
    static boolean isDrawable(ComponentView file) {
        return file.mediaType().equals(PDF) || file.mediaType().startsWith("image/");
    }

    abstract ComparedPage compare(int number);

    /** Address of a drawn page. */
    public abstract String picture(PageSide side);

    /** Address of another page of the same two. */
    public abstract String at(int number);

    public ComparedPage getCompared() {
        return compared;
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

    public String getPage() {
        return page;
    }

    public void setPage(String page) {
        this.page = page;
    }
}
