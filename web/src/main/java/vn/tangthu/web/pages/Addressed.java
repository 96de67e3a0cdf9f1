package vn.tangthu.web.pages;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.NotFoundException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;

/** Ids, days and numbers as they stand in addresses, where anybody can write anything. */
final class Addressed {
    private Addressed() {}

    /** @throws NotFoundException nothing has such an id */
    static UUID id(String text) {
        try {
            return UUID.fromString(text == null ? "" : text);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(e);
        }
    }

    /** Counted from 1, the first where none is given; 0, which nothing has, where it is no number. */
    static int number(String text) {
        try {
            return text == null || text.isBlank() ? 1 : Integer.parseInt(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    /** @throws BadRequestException it is no day */
    static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            throw new BadRequestException(text, e);
        }
    }
}
