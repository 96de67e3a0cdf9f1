package vn.tangthu.preservation.internal;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import vn.tangthu.document.api.ComponentView;
import vn.tangthu.document.api.Content;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.preservation.api.ProofBundle;
import vn.tangthu.preservation.domain.ProofSteps;
import vn.tangthu.schema.evidence.DigestAlgorithm;
import vn.tangthu.schema.evidence.EvidenceRecord;
import vn.tangthu.schema.evidence.MalformedEvidenceException;
import vn.tangthu.signature.api.SignatureView;

/** A proof bundle: what the instructions in it say. */
final class ProofZip implements ProofBundle {
    private final DocumentView document;
    private final List<ProvedFile> files;
    private final Collection<Pem> certificates;

    /**
     * A file and its proof.
     *
     * @param record DER
     * @param report on its signatures
     */
    record ProvedFile(
            ComponentView component,
            Content content,
            byte[] record,
            Optional<Content> report,
            List<SignatureView> signatures) {}

    ProofZip(DocumentView document, List<ProvedFile> files, Collection<Pem> certificates) {
        this.document = document;
        this.files = List.copyOf(files);
        this.certificates = List.copyOf(certificates);
    }

    @Override
    public String fileName() {
        return "proof-" + document.id().value() + ".zip";
    }

    @Override
    public void writeTo(OutputStream out) throws IOException {
        var zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (var name : List.of("HUONG-DAN.txt", "INSTRUCTIONS.txt"))
            put(zip, name, resource(name).replace("{document}", describe()));
        put(zip, "check.sh", resource("check.sh"));
        put(zip, "SHA256SUMS", sums());
        put(zip, "certificates/authorities.pem", pems(certificates.stream().filter(Pem::anchor)));
        put(zip, "certificates/chain.pem", pems(certificates.stream()));
        for (var file : files) write(zip, file);
        zip.finish();
        zip.flush();
    }

    private String describe() {
        var names = files.stream()
                .map(file -> "  " + file.component().ordinal() + ". "
                        + file.component().fileName() + ", SHA-256 "
                        + file.component().sha256())
                .collect(Collectors.joining("\n"));
        return document.name() + ": " + document.title() + "\n" + names;
    }

    private String sums() {
        return files.stream()
                .map(file -> file.component().sha256() + "  " + place(file) + "\n")
                .collect(Collectors.joining());
    }

    private static String place(ProvedFile file) {
        return file.component().ordinal() + "/content/" + file.component().fileName();
    }

    private static String pems(Stream<Pem> some) {
        return some.map(Pem::text).distinct().collect(Collectors.joining());
    }

    private static void write(ZipOutputStream zip, ProvedFile file) throws IOException {
        var folder = file.component().ordinal() + "/";
        put(zip, place(file), file.content());
        put(zip, folder + "record.ers", file.record());
        if (file.report().isPresent())
            put(zip, folder + "signature-report.xml", file.report().get());
        for (var signature : file.signatures())
            if (signature.material().isPresent())
                put(
                        zip,
                        folder + "signers/" + signature.ordinal() + ".cer",
                        Base64.getMimeDecoder()
                                .decode(signature.material().get().certificate()));
        var number = 1;
        for (var step : steps(file)) write(zip, folder + "steps/" + number++ + "/", step);
    }

    private static List<ProofSteps.Step> steps(ProvedFile file) throws IOException {
        try {
            return ProofSteps.of(EvidenceRecord.parse(file.record()), algorithm -> HexFormat.of()
                    .parseHex(
                            algorithm == DigestAlgorithm.SHA_256
                                    ? file.component().sha256()
                                    : file.component().sha512()));
        } catch (MalformedEvidenceException e) {
            throw new IOException(e);
        }
    }

    private static void write(ZipOutputStream zip, String folder, ProofSteps.Step step) throws IOException {
        put(
                zip,
                folder + "algorithm.txt",
                step.algorithm().javaName().toLowerCase(Locale.ROOT).replace("-", "") + "\n");
        put(zip, folder + "covers.txt", step.covers() + "\n");
        put(
                zip,
                folder + "way.txt",
                step.way().stream().map(line -> line + "\n").collect(Collectors.joining()));
        put(zip, folder + "token.tst", step.token().encoded());
        if (step.chains().length > 0) put(zip, folder + "chains.der", step.chains());
    }

    private static String resource(String name) throws IOException {
        try (var in = ProofZip.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void put(ZipOutputStream zip, String name, String text) throws IOException {
        put(zip, name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(bytes);
        zip.closeEntry();
    }

    private static void put(ZipOutputStream zip, String name, Content content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        try (var in = content.stream()) {
            in.transferTo(zip);
        }
        zip.closeEntry();
    }
}
