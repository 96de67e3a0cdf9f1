package vn.tangthu.conversion.internal.worker;

import jakarta.xml.bind.JAXBException;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.verapdf.ReleaseDetails;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.core.XmlSerialiser;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.processor.reports.Reports;
import org.verapdf.processor.reports.enums.JobEndStatus;

/**
 * Asks veraPDF whether a PDF is what it says it is: validated as the PDF/A part and level the file declares, as PDF/A-2b when
 * it declares none.
 */
final class PdfaValidation implements Task {
    private static final int MOST_RULES = 20;
    private static final int MOST_FAILED_CHECKS_PER_RULE = 100;

    PdfaValidation() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Override
    public Map<String, String> run(Map<String, String> request) throws IOException, UnreadableContentException {
        var source = new File(request.get(Words.SOURCE));
        try (var parser =
                        Foundries.defaultInstance().createParser(source, PDFAFlavour.NO_FLAVOUR, PDFAFlavour.PDFA_2_B);
                var validator = Foundries.defaultInstance()
                        .createValidator(parser.getFlavour(), MOST_FAILED_CHECKS_PER_RULE, false, true, false)) {
            var result = validator.validate(parser);
            writeReport(result, Path.of(request.get(Words.TARGET)));
            return verdict(result);
        } catch (EncryptedPdfException e) {
            throw UnreadableContentException.locked();
        } catch (ModelParsingException e) {
            throw UnreadableContentException.damaged(e.getMessage());
        } catch (ValidationException | JAXBException e) {
            throw new IOException("veraPDF: " + e.getMessage(), e);
        }
    }

    private static Map<String, String> verdict(ValidationResult result) throws IOException {
        if (result.getJobEndStatus() != JobEndStatus.NORMAL)
            throw new IOException("veraPDF ended early: " + result.getJobEndStatus());
        return Map.of(
                Words.STATUS, Words.DONE,
                Words.CONFORMANT, Boolean.toString(result.isCompliant()),
                Words.PROFILE, profile(result.getPDFAFlavour()),
                Words.RULES, failedRules(result),
                Words.TOOL, tool());
    }

    /** Clauses of the standard and test numbers of veraPDF's profile, e.g. {@code 6.2.11.4.1-1 6.6.4-1}. */
    private static String failedRules(ValidationResult result) {
        return result.getFailedChecks().keySet().stream()
                .map(rule -> rule.getClause() + "-" + rule.getTestNumber())
                .sorted()
                .limit(MOST_RULES)
                .collect(Collectors.joining(" "));
    }

    private static String profile(PDFAFlavour flavour) {
        return "PDF/A-" + flavour.getId();
    }

    private static String tool() {
        var release = ReleaseDetails.byId("core");
        return "veraPDF " + (release == null ? "" : release.getVersion());
    }

    private static void writeReport(ValidationResult result, Path target) throws IOException, JAXBException {
        try (var out = Files.newOutputStream(target)) {
            XmlSerialiser.toXml(Reports.createValidationReport(result, false), out, true, false);
        }
    }
}
