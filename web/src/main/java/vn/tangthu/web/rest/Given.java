package vn.tangthu.web.rest;

import jakarta.ws.rs.BadRequestException;

/** What a request must bring. */
public final class Given {
    private Given() {}

    /** @throws BadRequestException when the body lacks the field */
    public static <T> T field(String name, T value) {
        if (value == null) throw new BadRequestException("field " + name + " is missing");
        return value;
    }
}
