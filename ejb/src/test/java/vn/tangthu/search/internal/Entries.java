package vn.tangthu.search.internal;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.organization.api.Visibility.Custody;
import vn.tangthu.search.api.EntryType;
import vn.tangthu.search.api.TextCoverage;

/** Entries to search in. */
final class Entries {
    static final UUID AGENCY = UUID.fromString("01900000-0000-7000-8000-00000000000a");
    static final UUID OTHER_AGENCY = UUID.fromString("01900000-0000-7000-8000-00000000000b");
    static final UUID UNIT = UUID.fromString("01900000-0000-7000-8000-0000000000a1");
    static final UUID OTHER_UNIT = UUID.fromString("01900000-0000-7000-8000-0000000000a2");
    static final EntryFacts.Holder HOLDER = new EntryFacts.Holder(AGENCY, UNIT, Custody.UNIT);

    private Entries() {}

    static EntrySource document(String title) {
        return document(title, "");
    }

    static EntrySource document(String title, String reference, String... text) {
        var day = Optional.of(LocalDate.of(2026, 3, 2));
        var coverage = text.length == 0 ? TextCoverage.NONE : TextCoverage.WHOLE;
        var facts = new EntryFacts(
                EntryType.DOCUMENT,
                HOLDER,
                "DONE",
                title,
                reference,
                "",
                new EntryFacts.Kind("02", "Quyết định", "OUTGOING"),
                "Ủy ban nhân dân tỉnh",
                "",
                "",
                EntryFacts.Span.of(day),
                List.of(text));
        return new EntrySource(facts, () -> new EntrySource.Text(coverage, List.of(text)));
    }

    static EntrySource dossier(String title, String code, String notation) {
        return EntrySource.withoutText(new EntryFacts(
                EntryType.DOSSIER,
                HOLDER,
                "OPEN",
                title,
                code,
                notation,
                EntryFacts.Kind.NONE,
                "",
                "",
                "",
                new EntryFacts.Span(Optional.of(LocalDate.of(2025, 1, 1)), Optional.empty()),
                List.of()));
    }

    static EntrySource heldBy(EntrySource source, EntryFacts.Holder holder) {
        return changed(source, holder, source.facts().span());
    }

    static EntrySource dated(EntrySource source, EntryFacts.Span span) {
        return changed(source, source.facts().holder(), span);
    }

    private static EntrySource changed(EntrySource source, EntryFacts.Holder holder, EntryFacts.Span span) {
        var facts = source.facts();
        var changed = new EntryFacts(
                facts.type(),
                holder,
                facts.state(),
                facts.title(),
                facts.reference(),
                facts.notation(),
                facts.kind(),
                facts.organName(),
                facts.keywords(),
                facts.description(),
                span,
                facts.content());
        return new EntrySource(changed, source.text());
    }
}
