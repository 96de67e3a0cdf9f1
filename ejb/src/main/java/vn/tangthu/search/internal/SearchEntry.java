package vn.tangthu.search.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.IndexingDependency;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.ObjectPath;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.PropertyValue;
import vn.tangthu.organization.api.Visibility.Custody;
import vn.tangthu.search.api.EntryType;
import vn.tangthu.search.api.TextCoverage;

/**
 * One thing that can be found, as the index shall know it. The content text goes through it into the index only; it is kept
 * once, as the text rendition in the content store.
 */
@Entity
@Table(name = "search_entry")
@Indexed(index = "entry")
public class SearchEntry {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @KeywordField(projectable = Projectable.YES, aggregable = Aggregable.YES)
    private EntryType type;

    @KeywordField(projectable = Projectable.YES, aggregable = Aggregable.YES)
    private UUID agency;

    @KeywordField
    private UUID unit;

    @Enumerated(EnumType.STRING)
    @KeywordField
    private Custody custody;

    @KeywordField(projectable = Projectable.YES, aggregable = Aggregable.YES)
    private String state;

    @Column(columnDefinition = "text")
    @FullTextField(analyzer = Analysis.FOLDED, projectable = Projectable.YES)
    @FullTextField(name = "titleExact", analyzer = Analysis.EXACT, norms = Norms.NO)
    private String title;

    @Column(columnDefinition = "text")
    @FullTextField(analyzer = Analysis.FOLDED, projectable = Projectable.YES)
    @KeywordField(name = "referenceKey", normalizer = Analysis.REFERENCE)
    private String reference;

    @Column(columnDefinition = "text")
    @FullTextField(analyzer = Analysis.FOLDED)
    @KeywordField(name = "notationKey", normalizer = Analysis.REFERENCE)
    private String notation;

    @Column(name = "document_type", columnDefinition = "text")
    @KeywordField(projectable = Projectable.YES)
    private String documentType;

    @Column(name = "type_label", columnDefinition = "text")
    @FullTextField(analyzer = Analysis.FOLDED)
    private String typeLabel;

    @KeywordField
    private String direction;

    @Column(name = "organ_name", columnDefinition = "text")
    @FullTextField(analyzer = Analysis.FOLDED, projectable = Projectable.YES)
    private String organName;

    @Column(columnDefinition = "text")
    @FullTextField(analyzer = Analysis.FOLDED, projectable = Projectable.YES)
    private String keywords;

    @Column(columnDefinition = "text")
    @FullTextField(analyzer = Analysis.FOLDED, projectable = Projectable.YES)
    private String description;

    @Column(name = "begins_on")
    @GenericField(projectable = Projectable.YES, sortable = Sortable.YES)
    private LocalDate beginsOn;

    @Column(name = "ends_on")
    @GenericField
    private LocalDate endsOn;

    @Column(name = "begin_year")
    @GenericField(aggregable = Aggregable.YES)
    private Integer beginYear;

    @Enumerated(EnumType.STRING)
    @Column(name = "text_coverage")
    @KeywordField(projectable = Projectable.YES)
    private TextCoverage textCoverage;

    @Column(name = "refreshed_at")
    private Instant refreshedAt;

    @Column(name = "indexed_as")
    private String indexedAs;

    @Transient
    @IndexingDependency(derivedFrom = @ObjectPath(@PropertyValue(propertyName = "refreshedAt")))
    @FullTextField(analyzer = Analysis.FOLDED)
    @FullTextField(name = "textExact", analyzer = Analysis.EXACT, norms = Norms.NO)
    private List<String> text = List.of();

    protected SearchEntry() {} // for JPA

    SearchEntry(UUID id) {
        this.id = id;
    }

    UUID id() {
        return id;
    }

    EntryType type() {
        return type;
    }

    TextCoverage textCoverage() {
        return textCoverage;
    }

    boolean isIndexedAs(EntryFacts facts) {
        return indexedAs.equals(facts.fingerprint());
    }

    /** Brings the entry to what its source says now. */
    void describe(EntryFacts facts, EntrySource.Text content, Instant at) {
        type = facts.type();
        agency = facts.holder().agency();
        unit = facts.holder().unit();
        custody = facts.holder().custody();
        state = facts.state();
        title = facts.title();
        reference = facts.reference();
        notation = facts.notation();
        documentType = facts.kind().code();
        typeLabel = facts.kind().label();
        direction = facts.kind().direction();
        organName = facts.organName();
        keywords = facts.keywords();
        description = facts.description();
        beginsOn = facts.span().begins().orElse(null);
        endsOn = facts.span().ends().orElse(null);
        beginYear = facts.span().begins().map(LocalDate::getYear).orElse(null);
        textCoverage = content.coverage();
        refreshedAt = at;
        indexedAs = facts.fingerprint();
        text = content.parts();
    }
}
