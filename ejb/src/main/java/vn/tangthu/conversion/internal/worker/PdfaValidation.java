package vn.tangthu.conversion.internal.worker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Collectors;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.VeraPDFException;
import org.verapdf.features.FeatureFactory;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.metadata.fixer.FixerFactory;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.ValidationResult;
import org.verapdf.pdfa.validation.validators.ValidatorConfigBuilder;
import org.verapdf.processor.FormatOption;
import org.verapdf.processor.ProcessorConfig;
import org.verapdf.processor.ProcessorFactory;
import org.verapdf.processor.ProcessorResult;
import org.verapdf.processor.TaskType;
import org.verapdf.processor.plugins.PluginsCollectionConfig;
import org.verapdf.processor.reports.ItemDetails;
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
        var source = Path.of(request.get(Words.SOURCE));
        try {
            var config = config(declared(source));
            var processed = processed(source, config);
            writeReport(processed, config, Path.of(request.get(Words.TARGET)));
            return verdict(processed.getValidationResults().get(0));
        } catch (EncryptedPdfException e) {
            throw UnreadableContentException.locked();
        } catch (ModelParsingException e) {
            throw UnreadableContentException.damaged(e.getMessage());
        } catch (VeraPDFException e) {
            throw new IOException("veraPDF: " + e.getMessage(), e);
        }
    }

    private static PDFAFlavour declared(Path source) throws IOException, VeraPDFException {
        try (var parser = Foundries.defaultInstance()
                .createParser(source.toFile(), PDFAFlavour.NO_FLAVOUR, PDFAFlavour.PDFA_2_B)) {
            return parser.getFlavour();
        }
    }

    private static ProcessorConfig config(PDFAFlavour flavour) {
        var validation = ValidatorConfigBuilder.defaultBuilder()
                .flavour(flavour)
                .maxNumberOfDisplayedFailedChecks(MOST_FAILED_CHECKS_PER_RULE)
                .isLogsEnabled(false)
                .build();
        return ProcessorFactory.fromValues(
                validation,
                FeatureFactory.defaultConfig(),
                PluginsCollectionConfig.defaultConfig(),
                FixerFactory.defaultConfig(),
                EnumSet.of(TaskType.VALIDATE));
    }

    /** The report must not name a folder of this machine, so veraPDF is told the name alone. */
    private static ProcessorResult processed(Path source, ProcessorConfig config) throws IOException, VeraPDFException {
        var item = ItemDetails.fromValues(source.getFileName().toString(), Files.size(source));
        try (var processor = ProcessorFactory.createProcessor(config);
                var in = Files.newInputStream(source)) {
            var result = processor.process(item, in);
            for (var task : result.getResultSet()) if (!task.isSuccess()) throw task.getException();
            return result;
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
                Words.TOOL, Tools.VERAPDF);
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

    /** The machine-readable report as veraPDF itself publishes it: its release, the profile, the verdict, each failed rule. */
    private static void writeReport(ProcessorResult result, ProcessorConfig config, Path target)
            throws IOException, VeraPDFException {
        try (var out = Files.newOutputStream(target);
                var handler = ProcessorFactory.getHandler(FormatOption.MRR, false, out, false)) {
            ProcessorFactory.writeSingleResultReport(result, handler, config);
        }
    }
}
