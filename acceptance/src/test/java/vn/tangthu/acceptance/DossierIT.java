package vn.tangthu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(SharedServer.class)
class DossierIT {
    private static final String DOSSIERS = "/api/v1/dossiers";
    private static final int THREADS = 16;

    private TangThuServer server;

    @BeforeEach
    void use(TangThuServer shared) {
        server = shared;
    }

    @Test
    void aTitleIsEnoughToOpenADossier() {
        var opened =
                open(Map.of("title", "Hồ sơ cấp phép đường sắt", "startDate", "2026-02-03", "keywords", "đường sắt"));

        assertThat(opened.status()).isEqualTo(201);
        assertThat(opened.text("state")).isEqualTo("OPEN");
        assertThat(opened.text("code")).matches("H10\\.08\\.2026\\.\\d+");
        assertThat(opened.header("Location")).endsWith(DOSSIERS + "/" + opened.text("id"));
        var read = officer().get(DOSSIERS + "/" + opened.text("id"));
        assertThat(read.header("ETag")).isEqualTo("\"0\"");
        assertThat(read.json()).isEqualTo(opened.json());
        assertThat(officer()
                        .get(DOSSIERS + "?text=CAP%20PHEP%20DUONG%20SAT")
                        .json()
                        .findValuesAsText("id"))
                .contains(opened.text("id"));
    }

    @Test
    void anEntryOfTheFilePlanGivesTitleNotationAndPeriod() {
        server.as("vanthu").await("/api/v1/file-plans", plans -> plans.json()
                .findValuesAsText("state")
                .contains("IN_FORCE"));

        var opened = open(Map.of("filePlanEntry", "04.VP"));

        assertThat(opened.text("title")).isEqualTo("Hồ sơ thực hiện cải cách hành chính");
        assertThat(opened.text("notation")).startsWith("04.VP");
        assertThat(opened.json().path("retention").path("period").asText()).isEqualTo("20 năm");
        assertThat(opened.json().path("retention").path("basis").asText()).isEqualTo("PLANNED");
    }

    @Test
    void aDescriptionIsChangedOnlyByWhoHasSeenIt() {
        var path = DOSSIERS + "/" + open(Map.of("title", "Hồ sơ mô tả")).text("id");

        assertThat(officer()
                        .patch(path, Map.of("description", "Lần một"), "If-Match", "\"0\"")
                        .status())
                .isEqualTo(200);
        var stale = officer().patch(path, Map.of("description", "Lần hai"), "If-Match", "\"0\"");
        assertThat(stale.status()).isEqualTo(412);
        assertThat(stale.text("code")).isEqualTo("DOS-003");
        assertThat(officer().patch(path, Map.of("description", "Lần ba")).status())
                .isEqualTo(428);
        assertThat(officer()
                        .get(path)
                        .json()
                        .path("metadata")
                        .path("description")
                        .asText())
                .isEqualTo("Lần một");
    }

    @Test
    void thePeriodIsNeverShorterThanTheOfficialOne() {
        var refused = open(Map.of("title", "Hồ sơ đấu thầu mua sắm máy tính", "retention", "5 năm"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("code")).isEqualTo("DOS-006");
    }

    @Test
    void anEmptyDossierIsNotClosed() {
        var id = open(Map.of("title", "Hồ sơ rỗng")).text("id");

        var refused = officer().post(DOSSIERS + "/" + id + "/closure");

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("code")).isEqualTo("DOS-004");
        assertThat(refused.json().path("findings").findValuesAsText("code")).contains("DOS-102");
        assertThat(officer().get(DOSSIERS + "/" + id).text("state")).isEqualTo("OPEN");
    }

    @Test
    void aDossierIsClosedWhenItsDocumentsAreProcessed() {
        var path = DOSSIERS + "/"
                + open(Map.of("title", "Hồ sơ đấu thầu mua sắm máy in")).text("id");
        var document = capture(path, "71");
        var again = capture(path, "72");
        officer().awaitProcessed(document);
        assertThat(officer().awaitProcessed(again).json().path("findings").findValuesAsText("code"))
                .contains("DOS-109");

        var closed = officer().post(path + "/closure", Map.of("retention", "30 năm"));

        assertThat(closed.status()).isEqualTo(200);
        assertThat(closed.text("state")).isEqualTo("CLOSED");
        assertThat(closed.json().path("metadata").path("totalDoc").asText()).isEqualTo("2");
        assertThat(closed.json().path("retention").path("period").asText()).isEqualTo("30 năm");
        assertThat(closed.json().path("retention").path("expiresOn").asText()).endsWith("-12-31");
        assertThat(officer().post(path + "/closure").text("code")).isEqualTo("DOS-002");
        assertThat(officer()
                        .post(path + "/reopening", Map.of("reason", "Bổ sung"))
                        .status())
                .isEqualTo(403);
        assertThat(server.as("lanhdao")
                        .post(path + "/reopening", Map.of("reason", " "))
                        .text("code"))
                .isEqualTo("DOS-011");
        assertThat(server.as("lanhdao")
                        .post(path + "/reopening", Map.of("reason", "Bổ sung"))
                        .text("state"))
                .isEqualTo("OPEN");
    }

    private static List<Api.Answer> atOnce(List<Callable<Api.Answer>> requests) throws Exception {
        var start = new CyclicBarrier(requests.size());
        var pool = Executors.newFixedThreadPool(requests.size());
        var sent = new ArrayList<Future<Api.Answer>>();
        for (var request : requests)
            sent.add(pool.submit(() -> {
                start.await();
                return request.call();
            }));
        pool.shutdown();
        var answers = new ArrayList<Api.Answer>();
        for (var request : sent) answers.add(request.get());
        return answers;
    }

    private Api.Answer captured(String dossier, String number) {
        return officer()
                .post(
                        dossier + "/documents",
                        new Multipart()
                                .json("metadata", Api.outgoing(number, "Quyết định thử nghiệm"))
                                .file("file", "quyết định.txt", "Điều 1".getBytes(StandardCharsets.UTF_8)));
    }

    private String capture(String dossier, String number) {
        var captured = captured(dossier, number);
        assertThat(captured.status()).isEqualTo(201);
        return captured.text("id");
    }

    @Test
    void othersDoNotSeeWhatTheyMayNot() {
        var path =
                DOSSIERS + "/" + open(Map.of("title", "Hồ sơ riêng của đơn vị")).text("id");

        assertThat(server.as("vanthu").get(path).status()).isEqualTo(200);
        assertThat(server.as("noivu").get(path).status()).isEqualTo(404);
        assertThat(server.as("quantri").get(path).status()).isEqualTo(404);
        assertThat(server.as("noivu").post(DOSSIERS, Map.of("title", "Hồ sơ")).status())
                .isEqualTo(403);
    }

    @Test
    void secretAndNonsenseAreRefusedWithTheirReason() {
        assertThat(open(Map.of("title", "Hồ sơ", "mode", "Mật")).text("code")).isEqualTo("DOS-010");
        assertThat(open(Map.of("title", " ")).text("code")).isEqualTo("DOS-005");
        assertThat(open(Map.of("title", "a".repeat(1001))).json().findValuesAsText("code"))
                .contains("MET-003");
        assertThat(open(Map.of("title", "Hồ sơ", "startDate", "2026-02-30"))
                        .json()
                        .findValuesAsText("code"))
                .contains("MET-005");
        assertThat(officer().get(DOSSIERS + "/khong-phai-ma").status()).isEqualTo(404);
    }

    @Test
    void sixteenAtOnceGetSixteenCodes() throws Exception {
        var opened = atOnce(
                Collections.nCopies(THREADS, () -> open(Map.of("title", "Hồ sơ cùng lúc", "startDate", "1999-01-01"))));
        var codes = new HashSet<String>();
        for (var opening : opened) codes.add(opening.text("code"));

        var expected = new HashSet<String>();
        for (int i = 1; i <= THREADS; i++) expected.add("H10.08.1999." + i);
        assertThat(codes).isEqualTo(expected);
    }

    @Test
    void theFirstDraftOfAYearIsOneAlsoWhenMadeByManyAtOnce() throws Exception {
        var drafts = atOnce(
                Collections.nCopies(8, () -> server.as("vanthu").post("/api/v1/file-plans", Map.of("year", 2041))));

        assertThat(drafts).extracting(Api.Answer::status).containsOnly(201);
        assertThat(drafts.stream().map(d -> d.text("id")).distinct()).hasSize(1);
    }

    @Test
    void aDossierThatIsBeingClosedTakesADocumentOrRefusesItClearly() throws Exception {
        var path = DOSSIERS + "/" + open(Map.of("title", "Hồ sơ đang kết thúc")).text("id");
        officer().awaitProcessed(capture(path, "81"));
        var outcomes = atOnce(List.of(
                () -> officer().post(path + "/closure"),
                () -> captured(path, "82"),
                () -> captured(path, "83"),
                () -> captured(path, "84")));

        var taken = outcomes.stream().filter(a -> a.status() == 201).count();
        assertThat(outcomes)
                .allMatch(a -> a.status() == 201
                        || a.status() == 200
                        || a.status() == 409 && a.text("code").equals("DOS-002")
                        || a.status() == 422 && a.text("code").equals("DOS-004"));
        assertThat(officer().get(path).json().path("documentCount").asLong()).isEqualTo(1 + taken);
        assertThat(officer().get(path + "/documents?size=200").json().path("items"))
                .hasSize((int) (1 + taken));
    }

    @Test
    void aFilePlanIsImportedWhollyOrNotAtAllAndApprovedByALeader() {
        var path = "/api/v1/file-plans/imports?year=2031";
        var bad = server.as("vanthu").post(path, plan("01.VP;Hồ sơ tốt;20 năm\n;Hồ sơ không ký hiệu;20 năm\n"));
        assertThat(bad.status()).isEqualTo(422);
        assertThat(bad.json().path("findings").findValuesAsText("subject")).containsExactly("A3");
        assertThat(server.as("vanthu").get("/api/v1/file-plans").json().findValuesAsText("year"))
                .doesNotContain("2031");

        var good = server.as("vanthu").post(path, plan("01.VP;Hồ sơ tốt;20 năm\n02.VP;Hồ sơ khác;Vĩnh viễn\n"));
        assertThat(good.status()).isEqualTo(201);
        var again = server.as("vanthu").post(path, plan("01.VP;Hồ sơ mới;20 năm\n"));
        assertThat(again.json().path("plan").path("fixedTerm").asInt()).isEqualTo(1);
        assertThat(again.json().path("plan").path("permanent").asInt()).isZero();

        var approval =
                "/api/v1/file-plans/" + again.json().path("plan").path("id").asText() + "/approval";
        assertThat(server.as("vanthu").post(approval).status()).isEqualTo(403);
        assertThat(server.as("lanhdao").post(approval).text("state")).isEqualTo("IN_FORCE");
        assertThat(server.as("vanthu").post(path, plan("01.VP;Hồ sơ\n")).text("code"))
                .isEqualTo("DOS-202");
    }

    private static Multipart plan(String rows) {
        var csv = "Số và ký hiệu HS;Tiêu đề hồ sơ;Thời hạn bảo quản\n" + rows;
        return new Multipart().file("file", "danh-muc.csv", csv.getBytes(StandardCharsets.UTF_8));
    }

    private Api.Answer open(Map<String, Object> body) {
        return officer().post(DOSSIERS, body);
    }

    private Api officer() {
        return server.as("chuyenvien");
    }
}
