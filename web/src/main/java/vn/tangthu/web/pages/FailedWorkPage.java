package vn.tangthu.web.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Map;
import vn.tangthu.platform.FailedWork;

/** Work that was given up, and the button that queues it again. */
@Named
@RequestScoped
public class FailedWorkPage {
    private static final int ROWS = 25;

    @Inject
    FailedWork failedWork;

    @Inject
    Feedback feedback;

    private final Rows<FailedWork.Item> rows = new Rows<>(ROWS);
    private String item;

    /** The work is named by the form: the rows may have become others since it was shown. */
    @PostConstruct
    void restore() {
        feedback.posted("item").ifPresent(named -> {
            item = named;
            load();
        });
    }

    public void load() {
        feedback.load(() -> rows.load(failedWork::list));
    }

    public String replay() {
        if (feedback.attempt(() -> failedWork.replay(Addressed.id(item))))
            feedback.done("failedWork.replayed", Map.of());
        return "/failed-work.xhtml?faces-redirect=true";
    }

    /** First line of an error. */
    public String firstLine(String error) {
        return error.lines().findFirst().orElse("");
    }

    public Rows<FailedWork.Item> getRows() {
        return rows;
    }
}
