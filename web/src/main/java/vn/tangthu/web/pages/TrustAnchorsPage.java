package vn.tangthu.web.pages;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.naming.InvalidNameException;
import vn.tangthu.organization.api.InvalidEntryException;
import vn.tangthu.signature.api.TrustAnchorId;
import vn.tangthu.signature.api.TrustAnchorStanding;
import vn.tangthu.signature.api.TrustAnchorView;
import vn.tangthu.signature.api.TrustAnchors;
import vn.tangthu.signature.api.TrustPurpose;

/** The certificates this installation believes, for the administrator. They are added by a script, through the REST API. */
@Named
@RequestScoped
public class TrustAnchorsPage {
    @Inject
    TrustAnchors anchors;

    @Inject
    People people;

    @Inject
    Feedback feedback;

    @Inject
    Clock clock;

    private final Entered entered = new Entered();
    private List<TrustAnchorView> rows = List.of();
    private String anchor;

    /** The certificate is named by the form: the rows may have become others since it was shown. */
    @PostConstruct
    void restore() {
        feedback.posted("anchor").ifPresent(named -> {
            anchor = named;
            load();
        });
    }

    public void load() {
        feedback.load(() -> rows = anchors.list());
        people.meet(rows.stream().map(TrustAnchorView::importedBy).toList());
        entered.put("lastDay", getToday());
    }

    public String end() {
        var done = feedback.attempt(() -> anchors.endTrust(
                new TrustAnchorId(Addressed.id(anchor)),
                entered.day("lastDay").orElseThrow(() -> new InvalidEntryException("lastDay", ""))));
        if (!done) return null;
        feedback.done("trustAnchor.ended", Map.of("day", entered.text("lastDay")));
        return "/trust-anchors.xhtml?faces-redirect=true";
    }

    /** The common name in a distinguished name; the whole of it when there is none. */
    public String commonName(String distinguishedName) throws InvalidNameException {
        return CommonName.of(distinguishedName);
    }

    public TrustAnchorStanding standing(TrustAnchorView view) {
        return view.standing(LocalDate.now(clock));
    }

    /** Looks of the mark that tells where an anchor stands. */
    public String markOf(TrustAnchorView view) {
        return switch (standing(view)) {
            case NOW -> "tt-good";
            case ENDING -> "tt-warn";
            case EXPIRED -> "tt-bad";
            case LATER, OVER -> "tt-neutral";
        };
    }

    public boolean needsCare(TrustAnchorView view) {
        return standing(view).needsCare();
    }

    /** The decision about what is believed ends with its last day, not with the certificate. */
    public boolean endable(TrustAnchorView view) {
        return standing(view) != TrustAnchorStanding.OVER;
    }

    public String getToday() {
        return LocalDate.now(clock).toString();
    }

    public List<TrustAnchorView> getRows() {
        return rows;
    }

    public TrustPurpose[] getPurposes() {
        return TrustPurpose.values();
    }

    public Map<String, String> getForm() {
        return entered.fields();
    }

    public String getAnchor() {
        return anchor;
    }
}
