package vn.tangthu.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.tangthu.conversion.api.ComparedPage;
import vn.tangthu.conversion.api.PageComparing;
import vn.tangthu.conversion.api.PageSide;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.ComponentView;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentReading;

/** A file and its preservation rendition side by side. */
@Named
@RequestScoped
public class ComparePage extends SideBySidePage {
    @Inject
    DocumentReading documents;

    @Inject
    PageComparing comparing;

    private String component;
    private ComponentView file;

    @Override
    ComparedPage compare(int number) {
        var document = new DocumentId(Addressed.id(getId()));
        var wanted = new ComponentId(Addressed.id(component));
        var compared = comparing.compare(document, wanted, number);
        file = documents.require(document).components().stream()
                .filter(each -> each.id().equals(wanted))
                .findFirst()
                .orElseThrow();
        return compared;
    }

    public ComponentView getFile() {
        return file;
    }

    @Override
    public String picture(PageSide side) {
        return "api/v1/documents/" + getId() + "/components/" + component + "/pages/"
                + getCompared().number() + "/" + side;
    }

    @Override
    public String at(int number) {
        return "compare.xhtml?id=" + getId() + "&component=" + component + "&page=" + number;
    }

    public String getComponent() {
        return component;
    }

    public void setComponent(String component) {
        this.component = component;
    }
}
