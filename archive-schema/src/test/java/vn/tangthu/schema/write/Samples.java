package vn.tangthu.schema.write;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import vn.tangthu.schema.model.DocumentDescription;
import vn.tangthu.schema.model.DossierDescription;
import vn.tangthu.schema.model.DossierPackage;
import vn.tangthu.schema.model.EventOutcome;
import vn.tangthu.schema.model.EventType;
import vn.tangthu.schema.model.FileFormat;
import vn.tangthu.schema.model.FileUse;
import vn.tangthu.schema.model.PackageContent;
import vn.tangthu.schema.model.PackageCreator;
import vn.tangthu.schema.model.PackageDocument;
import vn.tangthu.schema.model.PackageFile;
import vn.tangthu.schema.model.PreservationAgent;
import vn.tangthu.schema.model.PreservationEvent;
import vn.tangthu.schema.model.RecordStatus;
import vn.tangthu.schema.model.SignatureRecord;
import vn.tangthu.schema.xml.Sha256;

/** A small dossier of a commune and its package. */
public final class Samples {

    public static final String FILE_CODE = "H49.64.33.2024.160";

    public static final UUID PACKAGE = UUID.fromString("6f1c9a52-8b1e-4d0a-9c7d-2f4b8e0a1c33");
    public static final String OBJECT_ID = "urn:uuid:6F1C9A52-8B1E-4D0A-9C7D-2F4B8E0A1C33";
    public static final String FOLDER = "urn_uuid_6F1C9A52-8B1E-4D0A-9C7D-2F4B8E0A1C33";
    public static final Instant NOW = Instant.parse("2026-11-21T01:02:03.004Z");

    private static final Instant CAPTURED = Instant.parse("2024-03-16T03:00:00Z");
    private static final String CAPTURE_AGENT = "software:Tang Thu capture";
    private static final String OFFICE_AGENT = "software:LibreOffice";

    private Samples() {}

    public static DossierPackageWriter writer() {
        return new DossierPackageWriter(Clock.fixed(NOW, ZoneOffset.UTC), new SoftwareVersion("Tàng Thư", "0.1.0"));
    }

    public static DossierPackage dossier() {
        return new DossierPackage(
                PACKAGE,
                new DossierDescription(dossierValues()),
                new PackageCreator("Ủy ban nhân dân xã Tân Lập", "H49.64.33"),
                RecordStatus.NEW,
                "BBGN-2026-17",
                List.of(software(CAPTURE_AGENT, "Tàng Thư"), software(OFFICE_AGENT, "LibreOffice")),
                List.of(event(EventType.INGESTION, EventOutcome.SUCCESS, CAPTURE_AGENT, List.of())));
    }

    /** Documents with a .docx, its PDF/A and a signed attachment; bytes are produced when they are read. */
    public static Iterator<PackageDocument> documents(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(Samples::document).iterator();
    }

    public static PackageDocument document(int ordinal) {
        String base = FILE_CODE + ".%07d".formatted(ordinal);
        String original = base + ".docx";
        String rendition = base + ".pdf";
        String attachment = base + " phụ lục+1.pdf";
        return new PackageDocument(
                new DocumentDescription(documentValues(ordinal)),
                List.of(
                        content(original, FileUse.ORIGINAL, "", List.of()),
                        content(attachment, FileUse.ATTACHMENT, "", List.of(signature())),
                        content(rendition, FileUse.PRESERVATION, original, List.of())),
                List.of(
                        event(EventType.CAPTURE, EventOutcome.SUCCESS, CAPTURE_AGENT, links(original, attachment)),
                        event(EventType.VIRUS_CHECK, EventOutcome.SUCCESS, CAPTURE_AGENT, links(original, attachment)),
                        event(
                                EventType.NORMALIZATION,
                                EventOutcome.SUCCESS,
                                OFFICE_AGENT,
                                List.of(
                                        new PreservationEvent.Link(original, PreservationEvent.Role.SOURCE),
                                        new PreservationEvent.Link(rendition, PreservationEvent.Role.OUTCOME))),
                        event(EventType.VALIDATION, EventOutcome.UNDECIDED, "", links(rendition)),
                        event(EventType.SIGNATURE_VALIDATION, EventOutcome.WARNING, "", links(attachment))));
    }

    public static byte[] bytes(String name) {
        return ("Nội dung của " + name).getBytes(StandardCharsets.UTF_8);
    }

    static PackageContent content(String name, FileUse use, String derivedFrom, List<SignatureRecord> signatures) {
        return new PackageContent(
                file(name), use, derivedFrom, signatures, () -> new ByteArrayInputStream(bytes(name)));
    }

    static PackageFile file(String name) {
        byte[] bytes = bytes(name);
        boolean pdf = name.endsWith(".pdf");
        return new PackageFile(
                name,
                pdf ? "application/pdf" : "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                pdf
                        ? new FileFormat("Acrobat PDF/A - Portable Document Format", "2b", "fmt/477")
                        : FileFormat.ofMediaType("Word"),
                bytes.length,
                HexFormat.of().formatHex(Sha256.newDigest().digest(bytes)),
                CAPTURED);
    }

    private static PreservationAgent software(String id, String name) {
        return new PreservationAgent(id, name, PreservationAgent.Kind.SOFTWARE, "1.0", "");
    }

    static PreservationEvent event(
            EventType type, EventOutcome outcome, String agent, List<PreservationEvent.Link> links) {
        return new PreservationEvent(
                type, CAPTURED, "Tự động", new PreservationEvent.Result(outcome, "Ghi chú \u0001 <&>"), agent, links);
    }

    static List<PreservationEvent.Link> links(String... names) {
        return List.of(names).stream()
                .map(name -> new PreservationEvent.Link(name, PreservationEvent.Role.SOURCE))
                .toList();
    }

    private static SignatureRecord signature() {
        return new SignatureRecord(
                "CN=Nguyễn Văn An",
                "SHA256withRSA",
                "AQID",
                "EU DSS default policy",
                List.of("2024-03-15T08:00:00+07:00"));
    }

    public static Map<String, String> dossierValues() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("arcFileCode", "000.00.33.H49." + FILE_CODE);
        values.put("title", "Hồ sơ về việc đo đạc bản đồ địa chính năm 2024");
        values.put("maintenance", "01");
        values.put("mode", "01");
        values.put("language", "01");
        values.put("startDate", "02/01/2024");
        values.put("endDate", "31/12/2024");
        values.put("totalDoc", "3");
        values.put("numberOfPage", "12");
        values.put("confidenceLevel", "01");
        return values;
    }

    public static Map<String, String> documentValues(int ordinal) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("arcFileCode", "000.00.33.H49." + FILE_CODE);
        values.put("mode", "01");
        values.put("language", "01");
        values.put("numberOfPage", "4");
        values.put("confidenceLevel", "01");
        values.put("docCode", FILE_CODE + ".%07d".formatted(ordinal));
        values.put("docOrdinal", Integer.toString(ordinal));
        values.put("typeName", "02");
        values.put("codeNumber", Integer.toString(ordinal));
        values.put("codeNotation", "QĐ-UBND");
        values.put("issuedDate", "15/03/2024");
        values.put("organName", "Ủy ban nhân dân xã Tân Lập");
        values.put("subject", "Quyết định số " + ordinal + " về đo đạc bản đồ địa chính");
        values.put("process", "0");
        return values;
    }

    public static Map<String, String> recordsDossierValues() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("organId", "000.00.33.H49");
        values.put("fileCatalog", "2024");
        values.put("fileNotation", "01.ĐC");
        values.put("title", "Hồ sơ về việc đo đạc bản đồ địa chính năm 2024");
        values.put("maintenance", "Vĩnh viễn");
        values.put("creator", "Nguyễn Văn An");
        values.put("startDate", "02/01/2024");
        return values;
    }
}
