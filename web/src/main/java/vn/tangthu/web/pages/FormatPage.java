package vn.tangthu.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import vn.tangthu.document.api.FormatAssessment;
import vn.tangthu.document.api.FormatHoldings;
import vn.tangthu.document.api.FormatRegistry;
import vn.tangthu.document.api.HeldFile;
import vn.tangthu.document.api.PronomFormat;

/** The files of one format. */
@Named
@RequestScoped
public class FormatPage {
    private static final int ROWS = 50;

    @Inject
    FormatHoldings formats;

    @Inject
    FormatRegistry registry;

    @Inject
    Feedback feedback;

    @Inject
    Texts texts;

    private final Rows<HeldFile> rows = new Rows<>(ROWS);
    private String mediaType;
    private String pronom;

    public void load() {
        feedback.load(() -> rows.load(page -> formats.files(getMediaType(), getPronom(), page)));
    }

    /** Name and version by the registry, else the kind of file. */
    public String getName() {
        return registry.find(getPronom()).map(PronomFormat::title).orElseGet(() -> texts.kind(getMediaType()));
    }

    public FormatAssessment getAssessment() {
        return registry.assess(getMediaType(), getPronom());
    }

    public Rows<HeldFile> getRows() {
        return rows;
    }

    public String getMediaType() {
        return Objects.requireNonNullElse(mediaType, "");
    }

    public void setMediaType(String mediaType) {
        this.mediaType = mediaType;
    }

    public String getPronom() {
        return Objects.requireNonNullElse(pronom, "");
    }

    public void setPronom(String pronom) {
        this.pronom = pronom;
    }
}
