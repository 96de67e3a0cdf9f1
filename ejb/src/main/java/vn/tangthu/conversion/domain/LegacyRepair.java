package vn.tangthu.conversion.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.conversion.api.RepairedFile;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.ComponentView;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.platform.Finding;

/** What was repaired of one file; goes when its renditions are made anew. */
@Entity
@Table(name = "legacy_repair")
public class LegacyRepair {
    /** Codes of findings that tell a repair, and their argument for the encodings. */
    private static final Map<String, String> ENCODINGS =
            Map.of("CNV-015", "charset", "CNV-018", "encodings", "CNV-031", "encodings");

    /** Of plain text that is recoded, too, but is no legacy of Vietnamese. */
    private static final List<String> OTHERS = List.of("UTF-16LE", "UTF-16BE", "windows-1252");

    @Id
    private UUID id;

    @Column(name = "document_id")
    private UUID document;

    @Column(name = "component_id")
    private UUID component;

    @Column(name = "agency_id")
    private UUID agency;

    @Column(name = "unit_id")
    private UUID unit;

    @Column(name = "document_year")
    private int year;

    private String encodings;

    private long letters;

    protected LegacyRepair() {} // for JPA

    /** @param told a finding that {@link #isTold tells a repair} of this file */
    public LegacyRepair(UUID id, DocumentView document, ComponentId component, Finding told) {
        this.id = id;
        this.document = document.id().value();
        this.component = component.value();
        this.agency = document.agency().value();
        this.unit = document.unit().value();
        this.year = year(document);
        this.encodings = told.arguments().get(ENCODINGS.get(told.code()));
        this.letters = Long.parseLong(told.arguments().getOrDefault("letters", "0"));
    }

    public static int year(DocumentView document) {
        return document.metadata().issuedDate().map(d -> d.getYear()).orElse(0);
    }

    public static boolean isTold(Finding finding) {
        return Optional.ofNullable(ENCODINGS.get(finding.code()))
                .map(finding.arguments()::get)
                .filter(encodings -> !OTHERS.contains(encodings))
                .isPresent();
    }

    public UUID id() {
        return id;
    }

    public UUID document() {
        return document;
    }

    public RepairedFile of(DocumentView view) {
        var file = view.components().stream()
                .filter(c -> c.id().value().equals(component))
                .findFirst()
                .map(ComponentView::fileName)
                .orElse("");
        return new RepairedFile(new ComponentId(component), view.id(), file, view.title(), year, encodings, letters);
    }
}
