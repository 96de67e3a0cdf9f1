package vn.tangthu.document.domain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import vn.tangthu.document.api.Direction;
import vn.tangthu.document.api.DocumentField;
import vn.tangthu.document.api.DocumentMetadata;
import vn.tangthu.document.api.InvalidMetadataException;
import vn.tangthu.document.api.Secrecy;
import vn.tangthu.document.api.SecretDocumentException;
import vn.tangthu.platform.Finding;
import vn.tangthu.schema.rule.MetadataForm;
import vn.tangthu.schema.rule.MetadataRules;
import vn.tangthu.schema.rule.PartialDate;

/**
 * Field rules of a document's description: those of the submitted document (TT 05/2025/TT-BNV Annex III), because that is what
 * the description becomes; dates as in the archived form, which allows less exact ones for digitised records; fields that only
 * the registers have follow NĐ 30/2020/NĐ-CP Annex VI. What is missing is asked for later, when the dossier is closed.
 */
public final class DescriptionRules {
    private static final Set<String> MISSING = Set.of("MET-001", "MET-002");
    private static final Set<DocumentField> DATES =
            EnumSet.of(DocumentField.ISSUED_DATE, DocumentField.DUE_DATE, DocumentField.ARRIVAL_DATE);

    private final MetadataRules rules = MetadataRules.standard();

    /**
     * The description with codes for names and ISO dates.
     *
     * @throws SecretDocumentException marked mật, tối mật or tuyệt mật
     * @throws InvalidMetadataException a value breaks its rule
     */
    public DocumentMetadata accept(DocumentMetadata metadata) {
        Secrecy.refuseSecret(metadata);
        var normalised = normalise(metadata);
        var findings = check(normalised);
        if (!findings.isEmpty()) throw new InvalidMetadataException(findings);
        return normalised;
    }

    /** What {@link #accept} would refuse; empty when nothing. */
    public List<Finding> look(DocumentMetadata metadata) {
        return check(normalise(metadata));
    }

    private DocumentMetadata normalise(DocumentMetadata metadata) {
        var values = new EnumMap<DocumentField, String>(DocumentField.class);
        metadata.values().forEach((field, value) -> values.put(field, normalise(field, value)));
        return new DocumentMetadata(metadata.direction(), values);
    }

    private String normalise(DocumentField field, String value) {
        if (DATES.contains(field))
            return PartialDate.parse(value).map(PartialDate::iso).orElse(value);
        return rules.coded(MetadataForm.SIP_DOCUMENT, field.jsonName(), value);
    }

    private List<Finding> check(DocumentMetadata metadata) {
        var byForm = new EnumMap<MetadataForm, Map<String, String>>(MetadataForm.class);
        metadata.values().forEach((field, value) -> form(field, metadata.direction())
                .ifPresent(form -> byForm.computeIfAbsent(form, f -> new HashMap<>())
                        .put(field.jsonName(), written(field, value))));
        var findings = new ArrayList<Finding>();
        byForm.forEach((form, values) -> rules.check(form, values).stream()
                .filter(f -> !MISSING.contains(f.code()))
                .forEach(f -> findings.add(Finding.of(f))));
        return findings;
    }

    /** The form whose rule decides; the mark of secrecy has none, it was looked at before. */
    private Optional<MetadataForm> form(DocumentField field, Direction direction) {
        var register = direction == Direction.INCOMING
                ? Stream.of(MetadataForm.INCOMING_DOCUMENT, MetadataForm.OUTGOING_DOCUMENT)
                : Stream.of(MetadataForm.OUTGOING_DOCUMENT, MetadataForm.INCOMING_DOCUMENT);
        var archive = field == DocumentField.ISSUED_DATE ? MetadataForm.AIP_DOCUMENT : MetadataForm.SIP_DOCUMENT;
        return Stream.concat(Stream.of(archive), register)
                .filter(form -> rules.field(form, field.jsonName()).isPresent())
                .findFirst();
    }

    /** As the forms of the law write it. */
    private static String written(DocumentField field, String value) {
        if (!DATES.contains(field)) return value;
        return PartialDate.parseIso(value).map(PartialDate::toString).orElse(value);
    }
}
