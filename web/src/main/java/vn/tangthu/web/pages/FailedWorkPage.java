package vn.tangthu.web.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.platform.FailedWork;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;

/** Work that was given up, and the button that queues it again. */
@Named
@RequestScoped
public class FailedWorkPage {
    private static final int ROWS = 25;

    @Inject
    FailedWork failedWork;

    @Inject
    Feedback feedback;

    private String after;
    private String item;
    private Page<FailedWork.Item> page = new Page<>(List.of(), Optional.empty());

    @PostConstruct
    void restore() {
        feedback.posted("shown").ifPresent(shown -> load());
    }

    public void load() {
        feedback.load(() -> page = failedWork.list(new PageRequest(Optional.ofNullable(after), ROWS)));
    }

    public String replay() {
        if (feedback.attempt(() -> failedWork.replay(UUID.fromString(item))))
            feedback.done("failedWork.replayed", Map.of());
        return "/failed-work.xhtml?faces-redirect=true";
    }

    /** First line of an error. */
    public String firstLine(String error) {
        return error.lines().findFirst().orElse("");
    }

    public List<FailedWork.Item> getRows() {
        return page.items();
    }

    public String getNext() {
        return page.next().orElse("");
    }

    public String getAfter() {
        return after;
    }

    public void setAfter(String after) {
        this.after = after;
    }

    public String getItem() {
        return item;
    }

    public void setItem(String item) {
        this.item = item;
    }
}
