package vn.tangthu.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import vn.tangthu.acceptance.Api;

/** Dossiers through REST: opened, captured into, closed, submitted, accepted, until they are archived. */
final class ServerPipeline implements Side {
    /** A dossier on its way, with the document captured last. */
    private record Filled(String dossier, List<String> documents) {}

    private final Installation installation;
    private final Api archivist;
    private final int size;
    private final int threads;

    ServerPipeline(Installation installation, int size, int threads) {
        this.installation = installation;
        this.archivist = installation.server().loggedIn("luutru");
        this.size = size;
        this.threads = threads;
    }

    @Override
    public String name() {
        return "installation";
    }

    @Override
    public void work(List<Path> files) throws IOException {
        var filled = Collections.synchronizedList(new ArrayList<Filled>());
        InTurns.each(PipelineBench.dossiers(files, size), threads, (some, thread) -> filled.add(fill(some)));
        var submissions = new ArrayList<String>();
        for (var each : filled) submissions.add(submit(each));
        for (var submission : submissions) accept(submission);
        for (var submission : submissions) await(submission, "ARCHIVED");
    }

    private Filled fill(List<Path> files) {
        var dossier = installation.openDossier();
        var documents = new ArrayList<String>();
        for (var file : files) documents.add(installation.capture(dossier, file));
        return new Filled(dossier, documents);
    }

    private String submit(Filled filled) {
        installation.awaitProcessed(filled.documents());
        var path = "/api/v1/dossiers/" + filled.dossier();
        Installation.require(installation.officer().post(path + "/closure", Map.of()), 200);
        var submitted = Installation.require(installation.officer().post(path + "/submissions"), 201);
        return "/api/v1/submissions/" + submitted.text("id");
    }

    private void accept(String submission) {
        await(submission, "AWAITING_DECISION");
        Installation.require(archivist.post(submission + "/acceptance"), 200);
    }

    private void await(String submission, String state) {
        archivist.await(submission, answer -> answer.text("state").equals(state));
    }

    @Override
    public double cpuSeconds() {
        return installation.cpuSeconds();
    }

    @Override
    public void close() {
        installation.close();
    }
}
