package vn.tangthu.web.rest;

import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import vn.tangthu.audit.api.AuditFilter;
import vn.tangthu.platform.PageRequest;
import vn.tangthu.platform.VietnamTime;

/** What of the trail is asked for; days are Vietnamese days, {@code to} is included when it is a day. */
public class AuditQuery {
    private static final int LENGTH_OF_A_DAY = 10;

    @QueryParam("actor")
    String actor;

    @QueryParam("action")
    String action;

    @QueryParam("objectType")
    String objectType;

    @QueryParam("objectId")
    String objectId;

    @QueryParam("from")
    String from;

    @QueryParam("to")
    String to;

    @QueryParam("after")
    String after;

    @QueryParam("size")
    @DefaultValue("50")
    int size;

    AuditFilter filter() {
        return new AuditFilter(
                given(actor),
                given(action),
                given(objectType),
                given(objectId),
                given(from).map(v -> moment(v, 0)),
                given(to).map(v -> moment(v, 1)));
    }

    PageRequest page() {
        return new PageRequest(given(after), size);
    }

    private static Optional<String> given(String value) {
        return Optional.ofNullable(value).filter(v -> !v.isBlank());
    }

    private static Instant moment(String value, int daysLater) {
        try {
            if (value.length() > LENGTH_OF_A_DAY)
                return OffsetDateTime.parse(value).toInstant();
            return LocalDate.parse(value)
                    .plusDays(daysLater)
                    .atStartOfDay(VietnamTime.ZONE)
                    .toInstant();
        } catch (DateTimeException e) {
            throw new BadRequestException("not a day or moment in ISO 8601: " + value, e);
        }
    }
}
