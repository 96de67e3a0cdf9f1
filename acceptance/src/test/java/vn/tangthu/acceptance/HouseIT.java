package vn.tangthu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedServer.class)
class HouseIT {
    private TangThuServer server;

    @BeforeEach
    void use(TangThuServer shared) {
        server = shared;
    }

    @Test
    void readyMeansThatEveryPartAnswers() {
        var health = server.as("vanthu").get("/health/ready");

        assertThat(health.status()).isEqualTo(200);
        assertThat(health.text("status")).isEqualTo("UP");
        assertThat(health.json().findValuesAsText("name"))
                .contains(
                        "database",
                        "index",
                        "content-store",
                        "archive-store",
                        "office-converter",
                        "ocr",
                        "virus-scanner",
                        "time-stamp-authority");
    }

    @Test
    void apiAnswersStrangersWith401AsAProblem() {
        var answer = new Browser(server).get("/api/v1/dossiers");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"code\":\"WEB-401\"");
    }

    @Test
    void apiRefusesAWrongPasswordAndAnUnknownNameWithTheSameProblem() {
        var wrong = server.as("chuyenvien", "sai mật khẩu").get("/api/v1/dossiers");
        var unknown = server.as("khong-co-ai", "sai mật khẩu").get("/api/v1/dossiers");

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(wrong.header("Content-Type")).startsWith("application/problem+json");
        assertThat(wrong.header("WWW-Authenticate")).startsWith("Basic");
        assertThat(wrong.text("code")).isEqualTo("WEB-401");
        assertThat(unknown.status()).isEqualTo(401);
        assertThat(unknown.json()).isEqualTo(wrong.json());
    }

    @Test
    void openApiDescribesTheStableRoutes() {
        var document = server.as("vanthu").get("/openapi?format=JSON");

        assertThat(document.json().path("paths").fieldNames())
                .toIterable()
                .contains(
                        "/api/v1/dossiers",
                        "/api/v1/dossiers/{id}/documents",
                        "/api/v1/documents/{id}",
                        "/api/v1/documents/{id}/components/{component}/content",
                        "/api/v1/dossiers/{id}/closure",
                        "/api/v1/dossiers/{id}/submissions",
                        "/api/v1/submissions/{id}",
                        "/api/v1/submissions/{id}/acceptance",
                        "/api/v1/submissions/{id}/return",
                        "/api/v1/archive/dossiers/{id}/package",
                        "/api/v1/archive/dossiers/{id}/verifications",
                        "/api/v1/archive/dossiers/{id}/verifications/{verification}",
                        "/api/v1/imports",
                        "/api/v1/imports/{id}",
                        "/api/v1/search");
    }
}
