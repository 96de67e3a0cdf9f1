package vn.tangthu.web.pages;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import java.util.Map;

/** A page about one thing, named in its address. It is read when it is opened, and again when one of its forms is sent. */
public abstract class AddressedPage {
    @Inject
    Feedback feedback;

    private String id;

    /** The buttons of a page are looked for before the parameters of its address are set. */
    @PostConstruct
    void restore() {
        feedback.posted("id").ifPresent(given -> {
            id = given;
            load();
        });
    }

    public void load() {
        feedback.load(() -> {
            read();
            fill();
        });
    }

    /** Reads what the page shows. */
    abstract void read();

    /** Writes what is there into the fields of the forms. */
    void fill() {}

    /**
     * Does what a button says. When that is done, the page is shown anew; when it is refused, it shows what is there now, beside what
     * was typed.
     *
     * @return where to go
     */
    String doThis(Feedback.Work work, String saying, Map<String, String> arguments) {
        if (!isDone(work)) return null;
        feedback.done(saying, arguments);
        return here();
    }

    String doThis(Feedback.Work work, String saying) {
        return doThis(work, saying, Map.of());
    }

    /** Does what a button says, for pages that go on to somewhere else. */
    boolean isDone(Feedback.Work work) {
        var done = feedback.attempt(work);
        if (!done) feedback.load(this::read);
        return done;
    }

    private String here() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId() + "?faces-redirect=true&id=" + id;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }
}
