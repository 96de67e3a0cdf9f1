package vn.tangthu.web.pages;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.component.UIForm;
import jakarta.faces.component.UIInput;
import jakarta.faces.component.visit.VisitContext;
import jakarta.faces.component.visit.VisitResult;
import jakarta.faces.context.FacesContext;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.web.rest.Problem;

/** Which fields of a form a refusal is about, so that the reason stands beside them. */
final class WrongFields {
    private static final String ERROR = "ERROR";

    /** Of refusals that are always about one field and do not name it. */
    private static final Map<String, String> FIELD_OF = Map.ofEntries(
            Map.entry("ARC-006", "reason"),
            Map.entry("DOS-011", "reason"),
            Map.entry("DOS-006", "retention"),
            Map.entry("DOS-012", "retention"),
            Map.entry("DOS-205", "year"),
            Map.entry("ORG-004", "from"),
            Map.entry("ORG-014", "from"),
            Map.entry("ORG-015", "lastDay"),
            Map.entry("ORG-009", "password"),
            Map.entry("ORG-010", "password"),
            Map.entry("ORG-011", "password"),
            Map.entry("ORG-013", "roles"));

    private WrongFields() {}

    /** What is wrong, by the name of the field. */
    static Map<String, String> of(Problem refusal) {
        var wrong = new LinkedHashMap<String, String>();
        Optional.ofNullable(refusal.arguments().get("field"))
                .or(() -> Optional.ofNullable(FIELD_OF.get(refusal.code())))
                .ifPresent(field -> wrong.put(field, refusal.detail()));
        for (var finding : refusal.findings())
            if (finding.severity().equals(ERROR) && !finding.subject().isEmpty())
                wrong.putIfAbsent(finding.subject(), finding.message());
        return wrong;
    }

    /** Says at each of the fields what is wrong with it; the page leads to the first. */
    static void mark(FacesContext context, Map<String, String> wrong) {
        for (var field : wrong.entrySet()) {
            var input = find(context, field.getKey());
            if (input.isEmpty()) continue;
            context.addMessage(input.get().getClientId(context), new FacesMessage(field.getValue()));
            var attributes = input.get().getPassThroughAttributes();
            attributes.put("aria-invalid", "true");
            attributes.put("aria-describedby", input.get().getClientId(context) + "-wrong");
        }
    }

    private static Optional<UIComponent> find(FacesContext context, String field) {
        return sent(context).map(form -> form.findComponent(field)).filter(UIInput.class::isInstance);
    }

    /** The form that was sent. */
    private static Optional<UIForm> sent(FacesContext context) {
        var found = new UIForm[1];
        context.getViewRoot().visitTree(VisitContext.createVisitContext(context), (visit, component) -> {
            if (!(component instanceof UIForm form) || !form.isSubmitted()) return VisitResult.ACCEPT;
            found[0] = form;
            return VisitResult.COMPLETE;
        });
        return Optional.ofNullable(found[0]);
    }
}
