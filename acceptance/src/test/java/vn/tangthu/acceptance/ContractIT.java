package vn.tangthu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What HTTP promises to programs, wherever they ask. */
@ExtendWith(SharedServer.class)
class ContractIT {
    private final TangThuServer server;
    private final Api clerk;

    ContractIT(TangThuServer server) {
        this.server = server;
        this.clerk = server.as("vanthu");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/x", "/api/v1/x", "/api/v2/dossiers"})
    void whatIsNotThereIsSaidAsAProblemAlsoOutsideTheVersion(String path) {
        assertProblem(404, "WEB-404", clerk.get(path));
        assertProblem(404, "WEB-404", clerk.post(path));
    }

    @Test
    void elsewhereItIsAPageThatSaysNothingOfTheInside() {
        for (var answer : List.of(clerk.get("/x"), clerk.post("/x"), clerk.get("/nothing.xhtml"))) {
            assertThat(answer.status()).isEqualTo(404);
            assertThat(answer.raw().body()).contains("WEB-404", "index.xhtml").doesNotContainIgnoringCase("exception");
        }
    }

    @Test
    void aRefusedMethodComesWithThoseThereAre() {
        var ofTheApi = clerk.delete("/api/v1/dossiers");
        assertProblem(405, "WEB-405", ofTheApi);
        assertThat(ofTheApi.header("Allow")).contains("GET", "POST");
        assertThat(clerk.get("/logout").status()).isEqualTo(405);
        assertThat(clerk.get("/logout").header("Allow")).isEqualTo("POST");
        assertThat(clerk.post("/health/ready").header("Allow")).contains("GET");
    }

    @ParameterizedTest
    @CsvSource({"size,abc", "size,99999999999", "agency,x"})
    void aParameterThatCannotBeReadIsNamed(String name, String value) {
        var path = name.equals("agency") ? "/api/v1/staff" : "/api/v1/dossiers";
        var refused = clerk.get(path + "?" + name + "=" + value);

        assertProblem(400, "WEB-400", refused);
        assertThat(refused.text("detail")).contains(name + "=" + value).doesNotContain("RESTEASY", "jakarta");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"{\"title\":5, | JSON", "{\"title\":{}} | JSON title", "{\"titel\":\"x\"} | JSON titel"})
    void jsonThatCannotBeReadIsAProblemThatNamesThePlace(String body, String place) {
        var refused = clerk.post("/api/v1/dossiers", "application/json", BodyPublishers.ofString(body));

        assertProblem(400, "WEB-400", refused);
        assertThat(refused.text("detail")).contains(place).doesNotContain("vn.tangthu");
    }

    @Test
    void anotherKindOfContentIsRefusedAsSuch() {
        for (var path : List.of("/api/v1/imports", "/api/v1/dossiers"))
            assertProblem(415, "WEB-415", clerk.post(path, "text/plain", BodyPublishers.ofString("x")));
    }

    @Test
    void aPartOutsideTheContentIsAProblemThatTellsTheSize() throws Exception {
        var dossier = clerk.post("/api/v1/dossiers", Map.of("title", "Hồ sơ thử phần"))
                .text("id");
        var captured = clerk.post(
                "/api/v1/dossiers/" + dossier + "/documents",
                new Multipart().json("metadata", Captures.metadata()).file("file", "a.txt", Captures.text("abc")));
        var part = clerk.stream(
                "/api/v1/documents/" + captured.text("id") + "/components/"
                        + captured.json().at("/components/0/id").asText() + "/content",
                "Range",
                "bytes=5-9");

        assertThat(part.statusCode()).isEqualTo(416);
        assertThat(part.headers().firstValue("Content-Range")).contains("bytes */3");
        assertThat(Api.JSON.readTree(part.body()).path("code").asText()).isEqualTo("WEB-416");
    }

    private static void assertProblem(int status, String code, Api.Answer answer) {
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
        assertThat(answer.text("code")).isEqualTo(code);
    }
}
