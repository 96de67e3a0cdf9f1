package vn.tangthu.bench;

import jakarta.xml.bind.JAXBException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.text.PDFTextStripper;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.core.XmlSerialiser;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.processor.reports.Reports;

/** Text by PDFBox, verdict by veraPDF, repair by OCRmyPDF: called as the installation calls them, without walls and limits. */
final class BareReading {
    private static final int MOST_FAILED_CHECKS_PER_RULE = 100;

    BareReading() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    /**
     * Reads and checks a PDF, and repairs it when it is no PDF/A.
     *
     * @return text and the file to preserve
     */
    Result read(Path pdf, Path folder) throws IOException {
        requireUnsigned(pdf);
        var text = text(pdf);
        Files.writeString(folder.resolve("text.txt"), text);
        if (conforms(pdf, folder)) return new Result(text, pdf);
        var repaired = repair(pdf, folder);
        if (!conforms(repaired, folder)) throw new IOException("not repaired: " + pdf);
        return new Result(text(repaired), repaired);
    }

    record Result(String text, Path preserved) {}

    /** Samples have no signatures; whether a file has some must be looked up all the same. */
    private static void requireUnsigned(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            if (!document.getSignatureFields().isEmpty()) throw new IOException("signed: " + pdf);
        }
    }

    private static String text(Path pdf) throws IOException {
        try (var document = Loader.loadPDF(pdf.toFile(), "", null, null, IOUtils.createTempFileOnlyStreamCache())) {
            return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFC);
        }
    }

    private static boolean conforms(Path pdf, Path folder) throws IOException {
        try (var parser = Foundries.defaultInstance()
                        .createParser(pdf.toFile(), PDFAFlavour.NO_FLAVOUR, PDFAFlavour.PDFA_2_B);
                var validator = Foundries.defaultInstance()
                        .createValidator(parser.getFlavour(), MOST_FAILED_CHECKS_PER_RULE, false, true, false);
                var report = Files.newOutputStream(folder.resolve("report.xml"))) {
            var result = validator.validate(parser);
            XmlSerialiser.toXml(Reports.createValidationReport(result, false), report, true, false);
            return result.isCompliant();
        } catch (EncryptedPdfException | ModelParsingException | ValidationException | JAXBException e) {
            throw new IOException(e);
        }
    }

    private static Path repair(Path pdf, Path folder) throws IOException {
        var repaired = folder.resolve("repaired.pdf");
        var command = List.of(
                "ocrmypdf",
                "--quiet",
                "--language",
                "vie",
                "--jobs",
                "1",
                "--optimize",
                "0",
                "--skip-text",
                "--output-type",
                "pdfa-2",
                pdf.toString(),
                repaired.toString());
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("OMP_THREAD_LIMIT", "1");
        var process = builder.start();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) throw new IOException("ocrmypdf: " + said);
            return repaired;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
