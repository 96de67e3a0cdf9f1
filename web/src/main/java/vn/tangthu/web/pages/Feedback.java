package vn.tangthu.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletResponse;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.platform.CommittedChanges;
import vn.tangthu.web.messages.Messages;
import vn.tangthu.web.rest.Problem;
import vn.tangthu.web.rest.ProblemMapper;
import vn.tangthu.web.security.DeniedRequests;

/** What a page tells its person: that something was done, or what went wrong, why, and what to do, with the code beside it. */
@Named
@RequestScoped
public class Feedback {
    private static final String KEPT_OVER_REDIRECT = "tangthu.said";

    /** One thing said. */
    public record Message(boolean good, String text, String code, List<Problem.FindingJson> findings)
            implements Serializable {}

    /** Work that may be refused. */
    @FunctionalInterface
    public interface Work {
        void run();
    }

    @Inject
    Language language;

    @Inject
    Texts texts;

    @Inject
    DeniedRequests denied;

    @Inject
    CommittedChanges changes;

    private Problem problem;
    private boolean refused;

    /** Loads what the page shows; when that is refused, the page shows the problem instead. */
    public void load(Work work) {
        try {
            work.run();
        } catch (RuntimeException e) {
            problem = refusal(e);
            FacesContext.getCurrentInstance().getExternalContext().setResponseStatus(problem.status());
        }
    }

    /**
     * Value of a parameter sent by a form of the page; a page loads what it shows from it, since buttons are looked for before
     * the parameters of the view are set.
     */
    public Optional<String> posted(String parameter) {
        var context = FacesContext.getCurrentInstance();
        if (!context.isPostback()) return Optional.empty();
        return Optional.ofNullable(
                context.getExternalContext().getRequestParameterMap().get(parameter));
    }

    /** Whether the page asks for itself to exchange what has changed: nothing is kept for forms that nobody gets to see. */
    public boolean isRefreshing() {
        var headers = FacesContext.getCurrentInstance().getExternalContext().getRequestHeaderMap();
        return "XMLHttpRequest".equals(headers.get("X-Requested-With"));
    }

    /** Whether a form of the page was sent; else it is being opened. */
    public boolean isPosted() {
        return FacesContext.getCurrentInstance().isPostback();
    }

    /**
     * Whether what a form sent is being taken in. Its button is looked for also when the state has become another meanwhile, so that
     * the refusal is said instead of nothing.
     */
    public boolean isTakingIn() {
        return isPosted() && FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE;
    }

    public boolean isRefused() {
        return refused;
    }

    /** {@code open} for the form that was sent and refused, so that what was typed is still to be seen; else empty. */
    public String open(String form) {
        var sent = FacesContext.getCurrentInstance().getExternalContext().getRequestParameterMap();
        return refused && sent.containsKey(form) ? "open" : "";
    }

    /** Does what a button says; true when it was done. A refusal is said on the same page, at the fields it is about. */
    public boolean attempt(Work work) {
        try {
            work.run();
            changes.force();
            return true;
        } catch (RuntimeException e) {
            var refusal = refusal(e);
            refused = true;
            say(new Message(false, refusal.detail(), refusal.code(), summary(refusal.findings())));
            WrongFields.mark(FacesContext.getCurrentInstance(), WrongFields.of(refusal));
            return false;
        }
    }

    /** Each thing once for all the fields of a document that it is about. */
    private List<Problem.FindingJson> summary(List<Problem.FindingJson> findings) {
        return CheckedPlace.of(
                        findings.stream().map(Problem.FindingJson::finding).toList(), texts::place, texts::field)
                .stream()
                .flatMap(place -> place.findings().stream())
                .map(finding -> Problem.FindingJson.of(finding, language.getLocale()))
                .toList();
    }

    private Problem refusal(RuntimeException error) {
        var refusal = ProblemMapper.toProblem(error, language.getLocale());
        if (refusal.status() == HttpServletResponse.SC_FORBIDDEN) denied.record(refusal.code());
        return refusal;
    }

    /** Says why what was entered is not taken, by the code of the reason; the page stays as it is. */
    public String refuse(String code) {
        say(new Message(false, Messages.text(language.getLocale(), code, Map.of()), code, List.of()));
        return null;
    }

    /** Says that something was done; survives the redirect that follows. */
    public void done(String key, Map<String, String> arguments) {
        say(new Message(true, Messages.text(language.getLocale(), key, arguments), "", List.of()));
    }

    public Problem getProblem() {
        return problem;
    }

    @SuppressWarnings("unchecked")
    public List<Message> getSaid() {
        var flash = FacesContext.getCurrentInstance().getExternalContext().getFlash();
        return (List<Message>) flash.getOrDefault(KEPT_OVER_REDIRECT, List.of());
    }

    private void say(Message message) {
        var all = new ArrayList<>(getSaid());
        all.add(message);
        FacesContext.getCurrentInstance().getExternalContext().getFlash().put(KEPT_OVER_REDIRECT, all);
    }
}
