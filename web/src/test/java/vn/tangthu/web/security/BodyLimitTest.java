package vn.tangthu.web.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class BodyLimitTest {
    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String FILES = "multipart/form-data; boundary=x";
    private static final String DOCUMENTS = "/api/v1/dossiers/018f6f7e-4a2b-7c1d-9e3f-0a1b2c3d4e5f/documents";

    @Test
    void whatStreamsIsLimitedByItsRoute() {
        for (var path : List.of(DOCUMENTS, "/api/v1/imports"))
            assertThat(BodyLimit.of("POST", path, FILES)).as(path).isEqualTo(BodyLimit.BY_THE_ROUTE);
        for (var path : List.of("/api/v1/file-plans/imports", "/api/v1/file-plans/previews"))
            assertThat(BodyLimit.of("POST", path, FILES)).as(path).isEqualTo(BodyLimit.SPREADSHEET);
    }

    @Test
    void whatIsTakenIntoMemoryIsSmallOnEveryRoute() {
        for (var path : List.of("/j_security_check", "/logout", "/login.xhtml", "/api/v1/imports", DOCUMENTS))
            for (var type : List.of(FORM, "application/json", ""))
                assertThat(BodyLimit.of("POST", path, type)).as(path + type).isEqualTo(BodyLimit.USUAL);
    }

    @Test
    void questionsToAnAuthorityAreShort() {
        assertThat(BodyLimit.of("POST", "/demo-pki/tsa", "application/timestamp-query"))
                .isEqualTo(BodyLimit.QUESTION);
    }

    @Test
    void pathThatOnlyContainsARouteIsNotTheRoute() {
        for (var path : List.of(DOCUMENTS + "/j_security_check", "/x" + DOCUMENTS, "/api/v1/imports/x"))
            assertThat(BodyLimit.of("POST", path, FILES)).as(path).isEqualTo(BodyLimit.USUAL);
        assertThat(BodyLimit.of("PUT", DOCUMENTS, FILES)).isEqualTo(BodyLimit.USUAL);
    }

    @Test
    void aLengthIsOverALimitOnlyWhereThereIsOne() {
        assertThat(BodyLimit.exceeds(BodyLimit.USUAL + 1, BodyLimit.USUAL)).isTrue();
        assertThat(BodyLimit.exceeds(BodyLimit.USUAL, BodyLimit.USUAL)).isFalse();
        assertThat(BodyLimit.exceeds(1L << 30, BodyLimit.BY_THE_ROUTE)).isFalse();
    }
}
