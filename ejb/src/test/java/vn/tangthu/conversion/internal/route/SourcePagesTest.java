package vn.tangthu.conversion.internal.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import vn.tangthu.conversion.internal.program.PageDrawing.NotDrawnException;
import vn.tangthu.conversion.internal.program.PageDrawing.Pages;

/** Pages of pictures, bound for drawing. */
class SourcePagesTest extends PreservationRoutes {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int WIDTH = 400;
    private static final int HEIGHT = 600;
    private static final int DARK_PAGE = 2;

    @Test
    void onePageOfAScanOfSeveralIsBoundAlone() throws Exception {
        var scan = scan(3);

        assertThat(shade(sheet(scan, 1))).isEqualTo(255);
        assertThat(shade(sheet(scan, DARK_PAGE))).isZero();
        assertThat(shade(sheet(scan, 3))).isEqualTo(255);
        var sheet = sheet(scan, DARK_PAGE);
        assertThat(drawing.count(sheet.pdf(), folder, PATIENCE)).isEqualTo(1);
        assertThat(sheet.pages()).isEqualTo(3);
    }

    @Test
    void pageThatAScanHasNotIsTold() throws Exception {
        var scan = scan(1);

        assertThat(sheet(scan, 1).has(1)).isTrue();
        assertThat(sheet(scan, 2).has(2)).isFalse();
        assertThat(sheet(scan, 0).has(0)).isFalse();
    }

    @Test
    void whatIsNoPictureCannotBeDrawn() throws IOException {
        var text = Files.writeString(folder.resolve("scan.tif"), "Không phải ảnh");

        assertThatThrownBy(() -> sheet(text, 1)).isInstanceOf(NotDrawnException.class);
    }

    private Sheet sheet(Path scan, int page) throws NotDrawnException, IOException {
        var work = Files.createTempDirectory(shared, "pages");
        return new SourcePages(readers::ask, recognition, PATIENCE).sheet(scan, "image/tiff", page, work);
    }

    private int shade(Sheet sheet) throws NotDrawnException {
        var page = drawing.grey(sheet.pdf(), new Pages(sheet.number(), sheet.number(), PATIENCE), HEIGHT, folder)
                .get(0);
        return page.shade(WIDTH / 2, HEIGHT / 2);
    }

    private Path scan(int pages) throws IOException {
        var file = folder.resolve("scan.tif");
        var writer = ImageIO.getImageWritersByFormatName("tiff").next();
        try (var stream = ImageIO.createImageOutputStream(file.toFile())) {
            writer.setOutput(stream);
            writer.prepareWriteSequence(null);
            for (var page = 1; page <= pages; page++)
                writer.writeToSequence(new IIOImage(page(page == DARK_PAGE), List.of(), null), null);
            writer.endWriteSequence();
        }
        return file;
    }

    private static BufferedImage page(boolean dark) {
        var page = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = page.createGraphics();
        graphics.setColor(dark ? Color.BLACK : Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.dispose();
        return page;
    }
}
