package vn.tangthu.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import vn.tangthu.document.api.DocumentView;
import vn.tangthu.document.api.FormatAssessment;
import vn.tangthu.document.api.FormatLevel;
import vn.tangthu.platform.Count;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.VietnamTime;
import vn.tangthu.retention.rules.api.RetentionRule;
import vn.tangthu.web.messages.Messages;

/** Texts, dates and sizes of the pages, in the language of the session: {@code #{t.get('page.search')}}. */
@Named("t")
@RequestScoped
public class Texts {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");
    private static final DateTimeFormatter DATE_TIME_SECONDS = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm:ss");
    private static final String AS_IT_CAME = "kept as captured";
    private static final double MILLISECONDS = 1000.0;
    private static final long KIB = 1024;

    @Inject
    Language language;

    public String get(String key) {
        return Messages.text(language.getLocale(), key, Map.of());
    }

    /** The text with one value put in. */
    public String with(String key, String name, Object value) {
        return Messages.text(language.getLocale(), key, Map.of(name, String.valueOf(value)));
    }

    public String with(String key, Map<String, String> values) {
        return Messages.text(language.getLocale(), key, values);
    }

    /** The text of an enum constant or code: {@code prefix.NAME}. */
    public String of(String prefix, Object value) {
        return get(prefix + "." + (value instanceof Enum<?> constant ? constant.name() : String.valueOf(value)));
    }

    public String finding(Finding finding) {
        return Messages.text(language.getLocale(), finding);
    }

    /** A kind of finding in a few words, with its code. */
    public String findingKind(String code) {
        var name = named("findingName", code, "");
        return name.isEmpty() ? code : name + " (" + code + ")";
    }

    /** What a finding about a field is about; empty where the finding's own text says it. */
    public String place(Finding finding) {
        if (!finding.arguments().containsKey("field")) return "";
        return Messages.place(language.getLocale(), finding).orElseGet(() -> get("submission.ofDossier"));
    }

    /** Label of a metadata field; a text that names none stays as it is. */
    public String field(String name) {
        return named("field", name, name);
    }

    public String date(LocalDate date) {
        return date == null ? "" : DATE.format(date);
    }

    /** An ISO date as written in metadata, shown dd/MM/yyyy; anything else as it is. */
    public String isoDate(String text) {
        return text != null && text.matches("\\d{4}-\\d{2}-\\d{2}") ? date(LocalDate.parse(text)) : text;
    }

    public String day(Instant instant) {
        return DATE.format(VietnamTime.at(instant));
    }

    public String time(Instant instant) {
        return instant == null ? "" : DATE_TIME.format(VietnamTime.at(instant));
    }

    public String seconds(Instant instant) {
        return instant == null ? "" : DATE_TIME_SECONDS.format(VietnamTime.at(instant));
    }

    public String duration(long milliseconds) {
        return String.format(language.getLocale(), "%.1f s", milliseconds / MILLISECONDS);
    }

    public String number(long number) {
        return NumberFormat.getIntegerInstance(language.getLocale()).format(number);
    }

    /** A number, or what it is more than. */
    public String count(Count count) {
        var number = number(count.number());
        return count.isMore() ? with("page.moreThan", "number", number) : number;
    }

    public String size(long bytes) {
        if (bytes < KIB) return bytes + " B";
        if (bytes < KIB * KIB) return Math.round(bytes / (double) KIB) + " KB";
        if (bytes < KIB * KIB * KIB)
            return String.format(language.getLocale(), "%.1f MB", bytes / (double) (KIB * KIB));
        return String.format(language.getLocale(), "%.1f GB", bytes / (double) (KIB * KIB * KIB));
    }

    /** A retention period in words. */
    public String period(RetentionRule rule) {
        return rule.officialText();
    }

    /** Name of a kind of file as people know it; the media type itself when it has none. */
    public String kind(String mediaType) {
        var name = get("mediaType." + mediaType);
        return name.startsWith("mediaType.") ? mediaType : name;
    }

    /** Name of a fact in the trail or of a check in a report; as it is written there when it has none. */
    public String detail(String fact) {
        return named("check", fact, named("audit.detail", fact, fact));
    }

    /** What a fact in the trail or of a part's health says, in words where it is a code. */
    public String fact(Object value) {
        var said = String.valueOf(value);
        return named("audit.value", said, isoDate(said));
    }

    /** Kind of thing an entry of the trail is about. */
    public String objectType(String type) {
        return named("audit.type", type, type);
    }

    private String named(String prefix, String code, String otherwise) {
        var key = prefix + "." + code;
        var name = get(key);
        return name.equals(key) ? otherwise : name;
    }

    /** What made a rendition; a file that is kept as it came was made by nothing. */
    public String tool(String name) {
        return AS_IT_CAME.equals(name) ? get("tool.asItCame") : name;
    }

    /** How far the work on a document has come, or the worst that it has found. */
    public String standing(DocumentView document) {
        return document.signatureFailed()
                ? get("processing.SIGNATURE_FAILED")
                : of("processing", document.processing());
    }

    /** Style of the mark that says it. */
    public String markOf(DocumentView document) {
        if (document.signatureFailed()) return "tt-bad";
        return switch (document.processing()) {
            case PENDING -> "tt-neutral";
            case DONE -> "tt-good";
            case ATTENTION -> "tt-warn";
        };
    }

    /** Style of the mark of a format's level. */
    public String markOf(FormatLevel level) {
        return switch (level) {
            case AT_RISK -> "tt-warn";
            case REFUSED -> "tt-bad";
            case ACCEPTED -> "tt-neutral";
            case PREFERRED -> "tt-good";
        };
    }

    /** Legal source of a format's level, or that there is none. */
    public String source(FormatAssessment assessment) {
        return assessment.source().isEmpty() ? get("format.houseRule") : assessment.source();
    }

    /** A parameter of a link; what is not set is written as empty. */
    public String param(Object value) {
        return value == null ? "" : value.toString();
    }

    /** The value, or nothing. */
    public Object value(Optional<?> optional) {
        return optional.orElse(null);
    }
}
