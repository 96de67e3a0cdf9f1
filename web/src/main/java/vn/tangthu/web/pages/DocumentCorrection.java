package vn.tangthu.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.document.api.DescribeDocument;
import vn.tangthu.document.api.Direction;
import vn.tangthu.document.api.DocumentField;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentReading;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.dossier.api.DossierKeeping;
import vn.tangthu.dossier.api.DossierReading;
import vn.tangthu.dossier.api.DossierState;
import vn.tangthu.dossier.api.DossierView;

/** The forms of the document page: correct what describes it, take it out of its dossier; while its dossiers are open. */
@Named
@RequestScoped
public class DocumentCorrection extends AddressedPage {
    private static final List<DocumentField> FIELDS = List.of(
            DocumentField.TYPE_NAME,
            DocumentField.CODE_NUMBER,
            DocumentField.CODE_NOTATION,
            DocumentField.ISSUED_DATE,
            DocumentField.ORGAN_NAME,
            DocumentField.SUBJECT,
            DocumentField.NUMBER_OF_PAGE,
            DocumentField.KEYWORD,
            DocumentField.DESCRIPTION,
            DocumentField.SECRECY);

    @Inject
    DocumentReading documents;

    @Inject
    DossierReading dossiers;

    @Inject
    DossierKeeping keeping;

    private final Entered entered = new Entered();
    private DocumentView document;
    private List<DossierView> holders = List.of();

    @Override
    void read() {
        document = documents.require(new DocumentId(Addressed.id(getId())));
        holders = dossiers.list(dossiers.holding(document.id()));
    }

    @Override
    void fill() {
        entered.put("version", Long.toString(document.version()));
        entered.put("direction", document.metadata().direction().name());
        for (var field : FIELDS)
            entered.put(field.jsonName(), document.metadata().text(field));
    }

    /** Whether every dossier that holds it is still open. */
    public boolean isPossible() {
        return !holders.isEmpty() && holders.stream().allMatch(holder -> holder.state() == DossierState.OPEN);
    }

    public String describe() {
        return doThis(() -> keeping.describe(holder().id(), changes()), "document.described");
    }

    public String remove() {
        if (!isDone(() -> keeping.remove(chosen(), document.id(), entered.text("reason")))) return null;
        feedback.done("document.removed", Map.of());
        return "/dossier.xhtml?faces-redirect=true&id=" + chosen().value();
    }

    private DescribeDocument changes() {
        var values = new EnumMap<DocumentField, String>(DocumentField.class);
        for (var field : FIELDS) values.put(field, entered.text(field.jsonName()));
        return new DescribeDocument(
                document.id(), Optional.of(Long.parseLong(entered.text("version"))), direction(), values);
    }

    private Optional<Direction> direction() {
        return Arrays.stream(Direction.values())
                .filter(direction -> direction.name().equals(entered.text("direction")))
                .findFirst();
    }

    private DossierView holder() {
        return holders.get(0);
    }

    private DossierId chosen() {
        return entered.find("dossier")
                .map(id -> new DossierId(Addressed.id(id)))
                .orElseGet(() -> holder().id());
    }

    public List<DossierView> getHolders() {
        return holders;
    }

    public Map<String, String> getForm() {
        return entered.fields();
    }

    public Direction[] getDirections() {
        return Direction.values();
    }
}
