package vn.tangthu.web.pages;

import jakarta.ws.rs.BadRequestException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What a person entered into a form, by field. */
final class Entered {
    private final Map<String, String> fields = new HashMap<>();

    /** For the expressions of a page: {@code #{accountPage.form.fullName}}. */
    Map<String, String> fields() {
        return fields;
    }

    void put(String field, String value) {
        fields.put(field, value);
    }

    /** The text; empty when nothing was entered. */
    String text(String field) {
        return find(field).orElse("");
    }

    Optional<String> find(String field) {
        return Optional.ofNullable(fields.get(field)).filter(value -> !value.isBlank());
    }

    /** @throws BadRequestException it is no whole number */
    int number(String field) {
        var text = text(field).strip();
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new BadRequestException(text, e);
        }
    }

    Optional<LocalDate> day(String field) {
        return find(field).map(Addressed::day);
    }
}
