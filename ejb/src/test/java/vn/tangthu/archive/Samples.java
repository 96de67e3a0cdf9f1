package vn.tangthu.archive;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.archive.api.SubmissionRegistration;
import vn.tangthu.archive.domain.check.SubmittedDocument;
import vn.tangthu.archive.internal.store.Digests;
import vn.tangthu.document.api.ComponentId;
import vn.tangthu.document.api.ComponentView;
import vn.tangthu.document.api.Conformance;
import vn.tangthu.document.api.Direction;
import vn.tangthu.document.api.DocumentField;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.DocumentMetadata;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.document.api.Processing;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.document.api.RenditionView;
import vn.tangthu.dossier.api.DossierDocument;
import vn.tangthu.dossier.api.DossierField;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.dossier.api.DossierMetadata;
import vn.tangthu.dossier.api.DossierRetention;
import vn.tangthu.dossier.api.DossierState;
import vn.tangthu.dossier.api.DossierView;
import vn.tangthu.organization.api.AgencyId;
import vn.tangthu.organization.api.UnitId;
import vn.tangthu.organization.api.Visibility;
import vn.tangthu.platform.Finding;

/** A closed dossier of a commune with born-digital documents. */
public final class Samples {
    public static final Instant NOW = Instant.parse("2026-11-21T02:00:00Z");
    public static final AgencyId AGENCY = new AgencyId(UUID.fromString("0191f000-0000-7000-8000-0000000000a1"));
    public static final UnitId UNIT = new UnitId(UUID.fromString("0191f000-0000-7000-8000-0000000000b1"));
    public static final DossierId DOSSIER = new DossierId(UUID.fromString("0191f000-0000-7000-8000-0000000000c1"));
    public static final String CODE = "H49.64.33.2026.01.TCCB";

    private Samples() {}

    public static DossierMetadata dossierMetadata() {
        var values = new EnumMap<DossierField, String>(DossierField.class);
        values.put(DossierField.TITLE, "Hồ sơ về việc tuyển dụng công chức năm 2026");
        values.put(DossierField.MAINTENANCE, "05");
        values.put(DossierField.MODE, "01");
        values.put(DossierField.LANGUAGE, "01");
        values.put(DossierField.START_DATE, "2026-01-05");
        values.put(DossierField.END_DATE, "2026-10-30");
        values.put(DossierField.CONFIDENCE_LEVEL, "01");
        values.put(DossierField.NUMBER_OF_PAGE, "8");
        values.put(DossierField.CREATOR, "Nguyễn Văn An");
        return new DossierMetadata(values);
    }

    public static DossierView dossier(DossierMetadata metadata, Optional<DossierRetention> retention, int documents) {
        return new DossierView(
                DOSSIER,
                CODE,
                AGENCY,
                UNIT,
                2026,
                "01.TCCB",
                DossierState.SUBMITTED,
                metadata,
                retention,
                Optional.empty(),
                documents,
                Optional.of(LocalDate.of(2026, 10, 30)),
                Optional.empty(),
                Optional.empty(),
                NOW,
                "Nguyễn Văn An",
                3);
    }

    public static DossierView dossier() {
        return dossier(dossierMetadata(), Optional.empty(), 2);
    }

    public static DocumentMetadata documentMetadata(int ordinal) {
        var values = new EnumMap<DocumentField, String>(DocumentField.class);
        values.put(DocumentField.TYPE_NAME, "02");
        values.put(DocumentField.CODE_NUMBER, Integer.toString(ordinal));
        values.put(DocumentField.CODE_NOTATION, "QĐ-UBND");
        values.put(DocumentField.ISSUED_DATE, "2026-03-15");
        values.put(DocumentField.ORGAN_NAME, "Ủy ban nhân dân xã Tân Lập");
        values.put(DocumentField.SUBJECT, "Quyết định số " + ordinal + " về tuyển dụng công chức");
        values.put(DocumentField.NUMBER_OF_PAGE, "4");
        return new DocumentMetadata(Direction.OUTGOING, values);
    }

    /** A document with a .docx and its PDF/A. */
    public static SubmittedDocument document(int ordinal) {
        return document(
                ordinal, documentMetadata(ordinal), List.of(docx(ordinal, Optional.of(Conformance.CONFORMANT))));
    }

    public static SubmittedDocument document(
            int ordinal, DocumentMetadata metadata, List<ComponentView> components, Finding... findings) {
        var id = new DocumentId(new UUID(0x0191f00000007000L, 0x8000000000000000L + ordinal));
        var view = new DocumentView(
                id,
                AGENCY,
                UNIT,
                Visibility.Custody.ARCHIVE,
                metadata,
                Processing.DONE,
                components,
                List.of(findings),
                NOW,
                "Nguyễn Văn An",
                0);
        return new SubmittedDocument(new DossierDocument(id, ordinal, NOW, "Nguyễn Văn An"), view, List.of());
    }

    public static ComponentView docx(int ordinal, Optional<Conformance> pdfa) {
        return component(ordinal, "Quyết định " + ordinal + ".docx", pdfa.map(verdict -> rendition(ordinal, verdict)));
    }

    public static ComponentView component(int number, String fileName, Optional<RenditionView> rendition) {
        var bytes = original(number);
        return new ComponentView(
                componentId(number),
                1,
                fileName,
                "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                Optional.of("fmt/412"),
                bytes.length,
                digests(bytes).sha256(),
                digests(bytes).sha512(),
                rendition.stream().toList());
    }

    public static ComponentId componentId(int number) {
        return new ComponentId(new UUID(0x0191f00000017000L, 0x8000000000000000L + number));
    }

    public static byte[] original(int number) {
        return ("Nội dung văn bản " + number).getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] preserved(int number) {
        return ("%PDF-1.7 bản PDF/A " + number).getBytes(StandardCharsets.UTF_8);
    }

    public static RenditionView rendition(int number, Conformance verdict) {
        var bytes = preserved(number);
        return new RenditionView(
                RenditionPurpose.PRESERVATION,
                "PDF/A-2b",
                verdict,
                "application/pdf",
                bytes.length,
                digests(bytes).sha256(),
                "LibreOffice 7.4",
                NOW);
    }

    public static SubmissionRegistration registration(int documents) {
        return new SubmissionRegistration(
                "NL.2026.000001",
                "H49.64",
                "Ủy ban nhân dân xã Tân Lập",
                documents,
                documents,
                100,
                NOW,
                "Nguyễn Văn An");
    }

    public static Digests digests(byte[] bytes) {
        try {
            return Digests.of(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
