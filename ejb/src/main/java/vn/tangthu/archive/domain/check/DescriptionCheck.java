package vn.tangthu.archive.domain.check;

import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.tangthu.archive.api.CheckItem;
import vn.tangthu.archive.domain.ArchivalDescription;
import vn.tangthu.dossier.api.DossierView;
import vn.tangthu.platform.Finding;

/** Dossier and documents carry the description that the archival package needs (TT 05/2025/TT-BNV Annex I). */
public final class DescriptionCheck implements IngestCheck {
    private static final String NOT_A_CODE = "MET-006";

    private final CheckItem item;
    private final ArchivalDescription description;
    private final Predicate<String> codes;

    private DescriptionCheck(CheckItem item, ArchivalDescription description, Predicate<String> codes) {
        this.item = item;
        this.description = description;
        this.codes = codes;
    }

    /** Presence, length and form of the values. */
    public static IngestCheck ofMetadata(ArchivalDescription description) {
        return new DescriptionCheck(CheckItem.METADATA, description, code -> !code.equals(NOT_A_CODE));
    }

    /** Coded values are codes of their tables. */
    public static IngestCheck ofCodes(ArchivalDescription description) {
        return new DescriptionCheck(CheckItem.CODE_TABLES, description, NOT_A_CODE::equals);
    }

    @Override
    public CheckItem item() {
        return item;
    }

    @Override
    public void examine(DossierView dossier, CheckNotes notes) {
        notes.looked();
        take(description.dossierFindings(), Map.of(), notes);
    }

    @Override
    public void examine(SubmittedDocument document, CheckNotes notes) {
        notes.looked();
        var findings =
                description.documentFindings(document.place(), document.view().metadata());
        take(findings, document.named(), notes);
    }

    private void take(List<vn.tangthu.schema.finding.Finding> findings, Map<String, String> named, CheckNotes notes) {
        findings.stream()
                .filter(finding -> codes.test(finding.code()))
                .map(finding -> converted(finding, named))
                .forEach(notes::note);
    }

    private static Finding converted(vn.tangthu.schema.finding.Finding found, Map<String, String> named) {
        var where = named.containsKey("ordinal") ? named.get("ordinal") + ":" + found.subject() : found.subject();
        return Finding.of(found, where, named);
    }
}
