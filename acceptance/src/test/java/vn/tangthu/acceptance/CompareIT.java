package vn.tangthu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A PDF and the PDF/A made of it, side by side. */
@Tag("browser")
@ExtendWith(SharedServer.class)
class CompareIT {
    private TangThuServer server;

    @BeforeEach
    void use(TangThuServer shared) {
        server = shared;
    }

    @Test
    void originalAndRenditionAreLookedAtPageByPage() {
        var document = document();
        var component = component(document);
        try (var screen = new Screen(server)) {
            var page = screen.logIn("chuyenvien");
            screen.show("document.xhtml?id=" + document);
            page.click("a:has-text('Đối chiếu từng trang')");

            page.waitForSelector(".tt-mark:has-text('Giống nhau')");
            assertThat(page.textContent("main")).contains("Trang 1/1", "Bản gốc", "Bản PDF/A");
            page.waitForFunction("[...document.querySelectorAll('figure img')].every(i => i.naturalWidth > 500)");
            assertThat(page.querySelectorAll("figure img")).hasSize(2);
            assertThat(screen.seriousBarriers()).isEmpty();
            assertThat(screen.isTooWide()).isFalse();

            for (var none : List.of("2", "abc")) {
                screen.show("compare.xhtml?id=" + document + "&component=" + component + "&page=" + none);
                assertThat(page.textContent("main")).contains("DOC-001");
            }
        }
    }

    @Test
    void picturesOfPagesAreForThoseWhoMayReadTheDocument() throws IOException {
        var document = document();
        var page = "/api/v1/documents/" + document + "/components/" + component(document) + "/pages/1/AFTER";

        try (var body = server.as("chuyenvien").stream(page).body()) {
            var picture = ImageIO.read(new ByteArrayInputStream(body.readAllBytes()));
            assertThat(picture.getHeight()).isEqualTo(1200);
        }
        assertThat(server.as("noivu").get(page).status()).isEqualTo(404);
        assertThat(server.as("chuyenvien").get(page.replace("/1/", "/0/")).status())
                .isEqualTo(404);
    }

    private String document() {
        var officer = server.as("chuyenvien");
        var dossier = officer.post("/api/v1/dossiers", Map.of("title", "Hồ sơ đối chiếu"))
                .text("id");
        var form = new Multipart()
                .json("metadata", Captures.metadata())
                .file("file", "thu.pdf", Samples.pdf("Official letter about the archive of the year 2026"));
        var captured =
                officer.post("/api/v1/dossiers/" + dossier + "/documents", form).text("id");
        assertThat(officer.awaitProcessed(captured).text("processing")).isEqualTo("DONE");
        return captured;
    }

    private String component(String document) {
        return server.as("chuyenvien")
                .get("/api/v1/documents/" + document)
                .json()
                .at("/components/0/id")
                .asText();
    }
}
