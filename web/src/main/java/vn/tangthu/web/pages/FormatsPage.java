package vn.tangthu.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import vn.tangthu.document.api.FormatHolding;
import vn.tangthu.document.api.FormatHoldings;
import vn.tangthu.document.api.FormatLevel;
import vn.tangthu.document.api.PronomFormat;

/** What is kept, by format, and what of it is at risk. */
@Named
@RequestScoped
public class FormatsPage {
    @Inject
    FormatHoldings formats;

    @Inject
    Feedback feedback;

    @Inject
    Texts texts;

    private FormatLevel level;
    private List<FormatHolding> all = List.of();

    public void load() {
        feedback.load(() -> all = formats.holdings());
    }

    public String identifyAgain() {
        if (feedback.attempt(formats::identifyAgain)) feedback.done("formats.identifyingAgain", Map.of());
        return "/formats.xhtml?faces-redirect=true";
    }

    public List<FormatHolding> getHoldings() {
        return level == null ? all : of(level);
    }

    public List<FormatLevel> getLevels() {
        return Arrays.stream(FormatLevel.values()).filter(l -> !of(l).isEmpty()).toList();
    }

    public boolean isNone() {
        return all.isEmpty();
    }

    /** Files of a level. */
    public long files(FormatLevel of) {
        return sum(of(of), FormatHolding::files);
    }

    /** How much is at risk, and how much of it has no PDF/A that conforms, in one sentence. */
    public String getSummary() {
        var atRisk = of(FormatLevel.AT_RISK);
        if (atRisk.isEmpty()) return texts.get("formats.nothingAtRisk");
        return texts.with(
                "formats.atRisk",
                Map.of(
                        "files",
                        texts.number(sum(atRisk, FormatHolding::files)),
                        "unprotected",
                        texts.number(sum(atRisk, holding -> holding.files() - holding.preserved()))));
    }

    /** Name and version by the registry, else that nobody knows. */
    public String name(FormatHolding holding) {
        return holding.registered().map(PronomFormat::title).orElseGet(() -> texts.get("format.unregistered"));
    }

    /** Where the files of a format are listed. */
    public String address(FormatHolding holding) {
        return "format.xhtml?mediaType=" + encoded(holding.mediaType()) + "&pronom=" + encoded(holding.puid());
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private List<FormatHolding> of(FormatLevel wanted) {
        return all.stream().filter(h -> h.assessment().level() == wanted).toList();
    }

    private static long sum(List<FormatHolding> some, ToLongFunction<FormatHolding> what) {
        return some.stream().mapToLong(what).sum();
    }

    public FormatLevel getLevel() {
        return level;
    }

    public void setLevel(FormatLevel level) {
        this.level = level;
    }
}
