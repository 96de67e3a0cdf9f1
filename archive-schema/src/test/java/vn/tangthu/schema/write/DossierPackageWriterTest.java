package vn.tangthu.schema.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import javax.xml.validation.Validator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.tangthu.schema.model.ContentSource;
import vn.tangthu.schema.model.DocumentDescription;
import vn.tangthu.schema.model.DossierPackage;
import vn.tangthu.schema.model.EventOutcome;
import vn.tangthu.schema.model.EventType;
import vn.tangthu.schema.model.FileUse;
import vn.tangthu.schema.model.PackageContent;
import vn.tangthu.schema.model.PackageDocument;

class DossierPackageWriterTest {

    @TempDir
    Path staging;

    @Test
    void layoutIsThatOfTheCircular() throws IOException {
        WrittenPackage written = Samples.writer().write(Samples.dossier(), Samples.documents(1), staging);

        String name = Samples.FILE_CODE + ".0000001";
        assertThat(written.folder()).isEqualTo(staging.resolve(Samples.FOLDER));
        assertThat(files(written.folder()))
                .containsExactlyInAnyOrder(
                        "METS.xml",
                        "metadata/descriptive/EAD.xml",
                        "metadata/preservation/PREMIS.xml",
                        "representations/rep1/METS.xml",
                        "representations/rep1/data/" + name + ".docx",
                        "representations/rep1/data/" + name + ".pdf",
                        "representations/rep1/data/" + name + " phụ lục+1.pdf",
                        "representations/rep1/metadata/descriptive/EAD_doc_" + name + ".docx.xml",
                        "representations/rep1/metadata/preservation/PREMIS_rep1.xml",
                        "schemas/METS.xsd",
                        "schemas/xlink.xsd",
                        "schemas/DILCISExtensionMETS.xsd",
                        "schemas/PREMIS.xsd",
                        "schemas/EAD.xsd",
                        "schemas/EAD_doc.xsd");
        assertThat(list(staging)).containsExactly(written.folder());
    }

    /** By the validator of the Java platform, which may read nothing but the files of the package. */
    @Test
    void anyValidatorFindsTheSchemasOfTheIndexInThePackage() throws Exception {
        Path folder = Samples.writer()
                .write(Samples.dossier(), Samples.documents(1), staging)
                .folder();
        SchemaFactory schemas = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        schemas.setProperty(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "file");
        Source[] needed = Stream.of("METS.xsd", "DILCISExtensionMETS.xsd")
                .map(name ->
                        new StreamSource(folder.resolve("schemas").resolve(name).toFile()))
                .toArray(Source[]::new);

        Validator validator = schemas.newSchema(needed).newValidator();

        assertThatCode(() -> validator.validate(
                        new StreamSource(folder.resolve("METS.xml").toFile())))
                .doesNotThrowAnyException();
    }

    @Test
    void answersWhatWasWritten() throws IOException {
        long size = Samples.document(1).contents().stream()
                .mapToLong(c -> c.file().size())
                .sum();

        assertThat(Samples.writer().write(Samples.dossier(), Samples.documents(3), staging))
                .isEqualTo(new WrittenPackage(staging.resolve(Samples.FOLDER), Samples.OBJECT_ID, 3, 9, 3 * size));
    }

    @Test
    void identifiersAndDatesHaveTheFormOfTheCircular() throws IOException {
        Path folder = Samples.writer()
                .write(Samples.dossier(), Samples.documents(2), staging)
                .folder();

        String mets = Files.readString(folder.resolve("METS.xml"));
        String representation = Files.readString(folder.resolve("representations/rep1/METS.xml"));
        assertThat(mets)
                .contains("OBJID=\"urn:uuid:6F1C9A52-8B1E-4D0A-9C7D-2F4B8E0A1C33\"")
                .contains("csip:OAISPACKAGETYPE=\"AIP\"")
                .contains("RECORDSTATUS=\"NEW\"")
                .contains("CREATEDATE=\"2026-11-21T08:02:03.004+07:00\"")
                .contains("csip:NOTETYPE=\"IDENTIFICATIONCODE\">H49.64.33<")
                .contains("<altRecordID TYPE=\"SUBMISSIONAGREEMENT\">BBGN-2026-17<");
        String uuid = "[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}";
        assertThat(Stream.of(mets, representation).flatMap(this::ids))
                .isNotEmpty()
                .allMatch(id -> id.matches("(uuid|ID)-" + uuid));
    }

    @Test
    void referencesAreEncodedAndRenditionsPointToTheirSource() throws IOException {
        Path folder = Samples.writer()
                .write(Samples.dossier(), Samples.documents(1), staging)
                .folder();

        assertThat(Files.readString(folder.resolve("representations/rep1/METS.xml")))
                .contains("data/" + Samples.FILE_CODE + ".0000001%20ph%E1%BB%A5%20l%E1%BB%A5c%2B1.pdf");
        PackageIds ids = new PackageIds(Samples.OBJECT_ID);
        assertThat(Files.readString(folder.resolve("representations/rep1/metadata/preservation/PREMIS_rep1.xml"))
                        .replaceAll("\\s", ""))
                .contains("<relationshipType>derivation</relationshipType><relationshipSubType>hassource"
                        + "</relationshipSubType><relatedObjectIdentifier><relatedObjectIdentifierType>local"
                        + "</relatedObjectIdentifierType><relatedObjectIdentifierValue>"
                        + ids.file("representations/rep1/data/" + Samples.FILE_CODE + ".0000001.docx"))
                .contains("fmt/477")
                .contains("<signer>CN=NguyễnVănAn</signer>")
                .contains("undecided");
    }

    @Test
    void samePackageAtTheSameTimeHasTheSameBytes() throws IOException {
        Path one = Samples.writer()
                .write(Samples.dossier(), Samples.documents(2), staging.resolve("one"))
                .folder();
        Path two = Samples.writer()
                .write(Samples.dossier(), Samples.documents(2), staging.resolve("two"))
                .folder();

        for (String file : files(one)) assertThat(two.resolve(file)).hasSameBinaryContentAs(one.resolve(file));
    }

    @Test
    void changedContentIsRefusedAndNothingIsLeft() {
        PackageDocument changed = documentWith("x.docx", () -> {
            byte[] bytes = Samples.bytes("x.docx");
            bytes[3] ^= 1;
            return new ByteArrayInputStream(bytes);
        });

        assertThat(refusal(Samples.dossier(), changed)).isEqualTo("PKG-101");
    }

    @Test
    void contentOfAnotherSizeIsRefusedAndAnEndlessSourceEnds() {
        assertThat(refusal(Samples.dossier(), documentWith("x.docx", () -> new ByteArrayInputStream(new byte[3]))))
                .isEqualTo("PKG-102");
        assertThat(refusal(Samples.dossier(), documentWith("x.docx", DossierPackageWriterTest::endless)))
                .isEqualTo("PKG-102");
    }

    @Test
    void twoFilesOfOneNameAreRefused() {
        assertThat(refusal(Samples.dossier(), Samples.document(1), Samples.document(1)))
                .isEqualTo("PKG-103");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x.docx", "a/b.docx", "..", "a\\b.docx", "c:x.docx", "x\u0001.docx", " ", "/x.docx"})
    void namesThatLeaveTheFolderAreRefused(String name) {
        assertThat(refusal(Samples.dossier(), documentWith(name, () -> new ByteArrayInputStream(Samples.bytes(name)))))
                .isEqualTo("PKG-104");
    }

    @Test
    void nameOfMoreThan255BytesIsRefused() {
        String name = "ế".repeat(100) + ".docx";
        assertThat(refusal(Samples.dossier(), documentWith(name, () -> new ByteArrayInputStream(Samples.bytes(name)))))
                .isEqualTo("PKG-104");
    }

    @Test
    void brokenDescriptionIsRefusedWithItsFindings() {
        Map<String, String> values = new HashMap<>(Samples.documentValues(1));
        values.remove("subject");
        PackageDocument document = new PackageDocument(
                new DocumentDescription(values), Samples.document(1).contents(), List.of());

        PackageRefusedException refused = catchThrowableOfType(PackageRefusedException.class, () -> Samples.writer()
                .write(Samples.dossier(), List.of(document).iterator(), staging));

        assertThat(refused.code()).isEqualTo("PKG-105");
        assertThat(refused.findings())
                .extracting("code", "subject")
                .containsExactly(org.assertj.core.groups.Tuple.tuple("MET-001", "subject"));
        assertThat(list(staging)).isEmpty();
    }

    @Test
    void existingPackageIsNotOverwritten() throws IOException {
        Path folder = Samples.writer()
                .write(Samples.dossier(), Samples.documents(1), staging)
                .folder();
        byte[] before = Files.readAllBytes(folder.resolve("METS.xml"));

        assertThatThrownBy(() -> Samples.writer().write(Samples.dossier(), Samples.documents(2), staging))
                .isInstanceOfSatisfying(
                        PackageRefusedException.class, e -> assertThat(e.code()).isEqualTo("PKG-106"));
        assertThat(folder.resolve("METS.xml")).hasBinaryContent(before);
    }

    @Test
    void dossierWithoutDocumentsIsRefused() {
        assertThat(refusal(Samples.dossier())).isEqualTo("PKG-107");
    }

    @Test
    void renditionAndEventOfAnUnknownFileAreRefused() {
        PackageDocument good = Samples.document(1);
        List<PackageContent> contents = new ArrayList<>(good.contents());
        contents.add(Samples.content("y.pdf", FileUse.PRESERVATION, "other.docx", List.of()));

        assertThat(refusal(Samples.dossier(), new PackageDocument(good.description(), contents, List.of())))
                .isEqualTo("PKG-108");
        assertThat(refusal(
                        Samples.dossier(),
                        new PackageDocument(
                                good.description(),
                                good.contents(),
                                List.of(Samples.event(
                                        EventType.CAPTURE, EventOutcome.SUCCESS, "", Samples.links("other.docx"))))))
                .isEqualTo("PKG-108");
    }

    @Test
    void eventOfAnUnknownAgentIsRefused() {
        PackageDocument good = Samples.document(1);
        assertThat(refusal(
                        Samples.dossier(),
                        new PackageDocument(
                                good.description(),
                                good.contents(),
                                List.of(Samples.event(EventType.CAPTURE, EventOutcome.SUCCESS, "nobody", List.of())))))
                .isEqualTo("PKG-109");
    }

    @Test
    void failureOfTheSourceLeavesNothing() {
        PackageDocument failing = documentWith("x.docx", () -> {
            throw new IOException("store is down");
        });

        assertThatThrownBy(() -> Samples.writer()
                        .write(
                                Samples.dossier(),
                                List.of(Samples.document(1), failing).iterator(),
                                staging))
                .isInstanceOf(IOException.class)
                .hasMessage("store is down");
        assertThat(list(staging)).isEmpty();
    }

    @Test
    void everyPackageHasItsOwnIdentifiers() {
        assertThat(new PackageIds("urn:uuid:" + UUID.randomUUID()).file("a"))
                .isNotEqualTo(new PackageIds("urn:uuid:" + UUID.randomUUID()).file("a"));
    }

    private String refusal(DossierPackage dossier, PackageDocument... documents) {
        Iterator<PackageDocument> iterator = List.of(documents).iterator();
        PackageRefusedException refused = catchThrowableOfType(
                PackageRefusedException.class, () -> Samples.writer().write(dossier, iterator, staging));
        assertThat(list(staging)).isEmpty();
        return refused.code();
    }

    private static PackageDocument documentWith(String name, ContentSource source) {
        return new PackageDocument(
                new DocumentDescription(Samples.documentValues(1)),
                List.of(PackageContent.captured(Samples.file(name), FileUse.ORIGINAL, List.of(), source)),
                List.of());
    }

    private static InputStream endless() {
        return new InputStream() {
            @Override
            public int read() {
                return 'x';
            }
        };
    }

    private Stream<String> ids(String xml) {
        return java.util.regex.Pattern.compile("(?:\\sID|DMDID|ADMID|FILEID)=\"([^\"]*)\"")
                .matcher(xml)
                .results()
                .map(match -> match.group(1));
    }

    static List<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString())
                    .toList();
        }
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
