package vn.tangthu.search.internal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.tangthu.document.api.DocumentField;
import vn.tangthu.document.api.DocumentMetadata;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.dossier.api.DossierField;
import vn.tangthu.dossier.api.DossierState;
import vn.tangthu.dossier.api.DossierView;
import vn.tangthu.schema.code.CodeTables;
import vn.tangthu.schema.rule.PartialDate;
import vn.tangthu.search.api.EntryType;

/** What is worth finding of a dossier or document. */
final class EntrySources {
    private EntrySources() {}

    static EntryFacts of(DocumentView document, List<String> content) {
        var metadata = document.metadata();
        return new EntryFacts(
                EntryType.DOCUMENT,
                new EntryFacts.Holder(document.agency().value(), document.unit().value(), document.custody()),
                document.processing().name(),
                title(document),
                metadata.reference(),
                "",
                kind(metadata),
                metadata.text(DocumentField.ORGAN_NAME),
                metadata.text(DocumentField.KEYWORD),
                joined(
                        metadata.text(DocumentField.DESCRIPTION),
                        metadata.text(DocumentField.INFOR_SIGN),
                        metadata.text(DocumentField.AUTOGRAPH),
                        metadata.text(DocumentField.SIGNER_FULL_NAME),
                        metadata.text(DocumentField.TO_PLACES)),
                EntryFacts.Span.of(metadata.issuedDate()),
                content);
    }

    static EntryFacts of(DossierView dossier) {
        var metadata = dossier.metadata();
        return new EntryFacts(
                EntryType.DOSSIER,
                new EntryFacts.Holder(dossier.agency().value(), dossier.unit().value(), dossier.custody()),
                dossier.state().name(),
                dossier.title(),
                dossier.code(),
                dossier.notation(),
                EntryFacts.Kind.NONE,
                "",
                metadata.text(DossierField.KEYWORD),
                joined(
                        metadata.text(DossierField.DESCRIPTION),
                        metadata.text(DossierField.INFOR_SIGN),
                        metadata.text(DossierField.PAPER_FILE_CODE),
                        metadata.text(DossierField.CREATOR)),
                span(dossier),
                List.of());
    }

    /** A document without subject is shown by the name of its first file. */
    private static String title(DocumentView document) {
        return document.metadata()
                .find(DocumentField.SUBJECT)
                .or(() -> document.components().stream().findFirst().map(c -> c.fileName()))
                .orElse("");
    }

    private static EntryFacts.Kind kind(DocumentMetadata metadata) {
        var name = metadata.text(DocumentField.TYPE_NAME);
        var types = CodeTables.standard().typeName();
        var direction = metadata.direction().name();
        return types.byCode(name)
                .or(() -> types.byText(name))
                .map(type -> new EntryFacts.Kind(type.code(), type.name(), direction))
                .orElseGet(() -> new EntryFacts.Kind(name, name, direction));
    }

    private static EntryFacts.Span span(DossierView dossier) {
        var metadata = dossier.metadata();
        var begins = metadata.find(DossierField.START_DATE)
                .flatMap(EntrySources::partial)
                .map(PartialDate::earliest)
                .or(() -> Optional.of(LocalDate.of(dossier.year(), 1, 1)));
        if (dossier.state() == DossierState.OPEN) return new EntryFacts.Span(begins, Optional.empty());
        var ends = dossier.endedOn()
                .or(() -> metadata.find(DossierField.END_DATE)
                        .flatMap(EntrySources::partial)
                        .map(PartialDate::latest))
                .or(() -> begins);
        return new EntryFacts.Span(begins, ends);
    }

    /** ISO date whose day, or day and month, may be left out. */
    private static Optional<PartialDate> partial(String iso) {
        var parts = new ArrayList<>(List.of(iso.split("-")));
        Collections.reverse(parts);
        return PartialDate.parse(String.join("/", parts));
    }

    private static String joined(String... values) {
        return Stream.of(values).filter(v -> !v.isEmpty()).collect(Collectors.joining("\n"));
    }
}
