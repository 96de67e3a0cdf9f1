package vn.tangthu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;

/** The steps of officer and archivist on the way of a dossier into the archive. */
record ArchiveSteps(Api officer, Api archivist) {
    static ArchiveSteps on(TangThuServer server) {
        return new ArchiveSteps(server.as("chuyenvien"), server.as("luutru"));
    }

    /** A closed dossier with these texts, one document each. */
    String closedDossier(String... texts) {
        var opened = officer.post("/api/v1/dossiers", Map.of("title", "Hồ sơ nộp lưu " + UUID.randomUUID()));
        var id = opened.text("id");
        for (var text : texts) capture(id, text);
        close(id);
        return id;
    }

    void capture(String dossier, String text) {
        var answer = officer.post(
                "/api/v1/dossiers/" + dossier + "/documents",
                new Multipart().json("metadata", Captures.metadata()).file("file", "văn bản.txt", Captures.text(text)));
        assertThat(answer.status()).as(answer.json().toString()).isEqualTo(201);
        officer.awaitProcessed(answer.text("id"));
    }

    void close(String dossier) {
        var closed = officer.post("/api/v1/dossiers/" + dossier + "/closure");
        assertThat(closed.status()).as(closed.json().toString()).isEqualTo(200);
    }

    Api.Answer submit(String dossier) {
        return officer.post("/api/v1/dossiers/" + dossier + "/submissions");
    }

    /** Path of the submission, with its checks done. */
    String checked(String dossier) {
        var submitted = submit(dossier);
        assertThat(submitted.status()).as(submitted.json().toString()).isEqualTo(201);
        var path = "/api/v1/submissions/" + submitted.text("id");
        archivist.await(path, answer -> answer.text("state").equals("AWAITING_DECISION"));
        return path;
    }

    String archived(String dossier) {
        var path = checked(dossier);
        var accepted = archivist.post(path + "/acceptance");
        assertThat(accepted.status()).as(accepted.json().toString()).isEqualTo(200);
        archivist.await(path, answer -> answer.text("state").equals("ARCHIVED"));
        return path;
    }

    Api.Answer verified(String dossier) {
        var path = "/api/v1/archive/dossiers/" + dossier + "/verifications";
        var asked = archivist.post(path);
        assertThat(asked.status()).isEqualTo(201);
        return archivist.await(
                path + "/" + asked.text("id"), answer -> answer.text("state").equals("DONE"));
    }

    String state(String dossier) {
        return officer.get("/api/v1/dossiers/" + dossier).text("state");
    }
}
