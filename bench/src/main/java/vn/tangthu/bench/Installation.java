package vn.tangthu.bench;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.tangthu.acceptance.Api;
import vn.tangthu.acceptance.Captures;
import vn.tangthu.acceptance.Multipart;
import vn.tangthu.acceptance.TangThuServer;

/** A started installation, and the steps of people on the way of a document, in sessions. */
final class Installation implements AutoCloseable {
    private final TangThuServer server;
    private final Api officer;

    private Installation(TangThuServer server) {
        this.server = server;
        this.officer = server.loggedIn("chuyenvien");
    }

    /** A new installation on an empty folder. */
    static Installation start(Options options) {
        return new Installation(
                TangThuServer.prepare(new HashMap<>(options.environment())).start());
    }

    static Installation of(TangThuServer started) {
        return new Installation(started);
    }

    TangThuServer server() {
        return server;
    }

    Api officer() {
        return officer;
    }

    /** Port of its ClamAV. */
    int scannerPort() {
        return server.uri("/").getPort() + 2;
    }

    String openDossier() {
        var opened = officer.post("/api/v1/dossiers", Map.of("title", "Hồ sơ đo đạc " + UUID.randomUUID()));
        return require(opened, 201).text("id");
    }

    /** @return id of the document */
    String capture(String dossier, Path file) {
        var form = new Multipart().json("metadata", Captures.metadata()).file("file", file);
        return require(officer.post("/api/v1/dossiers/" + dossier + "/documents", form), 201)
                .text("id");
    }

    void awaitProcessed(List<String> documents) {
        documents.forEach(officer::awaitProcessed);
    }

    /** Of the server, its workers and its virus scanner. */
    double cpuSeconds() {
        return ProcessTimes.seconds(server.processes(""));
    }

    static Api.Answer require(Api.Answer answer, int status) {
        if (answer.status() != status)
            throw new IllegalStateException(answer.status() + " instead of " + status + ": " + answer.json());
        return answer;
    }

    @Override
    public void close() {
        server.close();
    }
}
