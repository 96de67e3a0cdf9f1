package vn.tangthu.conversion.domain.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.Rectangle;
import java.awt.geom.Area;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageSimilarityTest {
    private static final int WIDTH = 1400;
    private static final int HEIGHT = 2000;

    @Test
    void thePageItselfIsAlike() {
        assertThat(PageSimilarity.of(letter(page -> {}), letter(page -> {})))
                .isEqualTo(new PageSimilarity(1, List.of(), HEIGHT / 4));
        assertThat(PageSimilarity.of(blank(), blank()).alike()).isTrue();
    }

    /** As programs draw turned and mirrored pictures. */
    @ParameterizedTest
    @CsvSource({"1, 0", "-1, 0", "0, 1", "0, -1"})
    void aPointAsideIsNoDifference(int right, int down) {
        var page = drawn(graphics -> write(graphics, more -> {}));

        assertThat(PageSimilarity.ofDrawings(page, page.moved(right, down)).whole())
                .isCloseTo(1, within(0.01));
        assertThat(PageSimilarity.ofDrawings(page, page.moved(right, down)).alike())
                .isTrue();
    }

    @Test
    void farAsideIsADifference() {
        var page = drawn(graphics -> write(graphics, more -> {}));

        assertThat(PageSimilarity.ofDrawings(page, page.moved(0, 12)).alike()).isFalse();
    }

    @Test
    void noiseOfAScannerIsNoDifference() {
        var compared = PageSimilarity.of(letter(page -> {}), noisy(letter(page -> {}), 3));

        assertThat(compared.alike()).isTrue();
        assertThat(compared.whole()).isCloseTo(1, within(0.05));
    }

    @Test
    void aMissingSealIsSeenThoughTheRestIsEqual() {
        var sealed = letter(page -> page.drawOval(800, 1500, 240, 240));

        var compared = PageSimilarity.of(sealed, letter(page -> {}));

        assertThat(compared.whole()).isGreaterThan(0.9);
        assertThat(compared.alike()).isFalse();
        assertThat(compared.different())
                .isNotEmpty()
                .allSatisfy(place -> assertThat(place.x()).isBetween(192, 264))
                .allSatisfy(place -> assertThat(place.y()).isBetween(367, 440));
    }

    @Test
    void aMissingLineIsSeen() {
        var cut = letter(page -> page.setClip(allBut(new Rectangle(0, 530, WIDTH, 40))));

        assertThat(PageSimilarity.of(letter(page -> {}), cut).alike()).isFalse();
    }

    @Test
    void otherTextAndNoTextAreOtherPages() {
        assertThat(PageSimilarity.of(letter(page -> {}), blank()).alike()).isFalse();
        assertThat(PageSimilarity.of(letter(page -> {}), letter(page -> page.translate(0, 17)))
                        .alike())
                .isFalse();
        assertThat(PageSimilarity.of(blank(), black()).alike()).isFalse();
    }

    @Test
    void aPageOfAnotherSizeIsComparedOnTheLargerPaper() {
        var cut = letter(page -> {}).on(WIDTH / 4, HEIGHT / 8);

        assertThat(PageSimilarity.of(letter(page -> {}), cut).alike()).isFalse();
        assertThat(PageSimilarity.of(cut, cut.on(WIDTH / 4 + 3, HEIGHT / 4)).alike())
                .isTrue();
    }

    @Test
    void greymapsAreRead() throws IOException {
        var page = read("P5\n# a comment\n2 1\n255\nAz");

        assertThat(page.width()).isEqualTo(2);
        assertThat(page.shade(0, 0)).isEqualTo('A');
        assertThat(page.shade(1, 0)).isEqualTo('z');
        assertThat(page.shade(2, 0)).isEqualTo(255);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "P6\n2 1\n255\nAz",
                "P5\n2 1\n255\nA",
                "P5\n2 1\n65535\nAz",
                "P5\n90000 90000\n255\nA",
                "P5\nx"
            })
    void whatIsNoGreymapIsRefused(String bytes) {
        assertThatThrownBy(() -> read(bytes)).isInstanceOf(IOException.class);
    }

    private static Area allBut(Rectangle gap) {
        var area = new Area(new Rectangle(WIDTH, HEIGHT));
        area.subtract(new Area(gap));
        return area;
    }

    private static GreyPage read(String bytes) throws IOException {
        return GreyPage.read(new ByteArrayInputStream(bytes.getBytes(StandardCharsets.ISO_8859_1)));
    }

    private static GreyPage letter(Consumer<Graphics2D> more) {
        return draw(page -> write(page, more));
    }

    private static void write(Graphics2D page, Consumer<Graphics2D> more) {
        page.setFont(new Font("Liberation Serif", Font.PLAIN, 32));
        more.accept(page);
        for (var line = 0; line < 30; line++)
            page.drawString("Quyết định về công tác lưu trữ điện tử, dòng " + line, 160, 160 + 40 * line);
    }

    private static GreyPage blank() {
        return draw(page -> {});
    }

    private static GreyPage black() {
        return draw(page -> page.fillRect(0, 0, WIDTH, HEIGHT));
    }

    private static GreyPage draw(Consumer<Graphics2D> content) {
        return drawn(content).reduced(4);
    }

    private static GreyPage drawn(Consumer<Graphics2D> content) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        var page = picture.createGraphics();
        page.setColor(Color.WHITE);
        page.fillRect(0, 0, WIDTH, HEIGHT);
        page.setColor(Color.BLACK);
        content.accept(page);
        page.dispose();
        return new GreyPage(WIDTH, HEIGHT, ((DataBufferByte) picture.getRaster().getDataBuffer()).getData());
    }

    private static GreyPage noisy(GreyPage page, int amplitude) {
        var random = new Random(1);
        var points = new byte[page.width() * page.height()];
        for (var i = 0; i < points.length; i++) {
            var shade = page.shade(i % page.width(), i / page.width()) + random.nextInt(2 * amplitude + 1) - amplitude;
            points[i] = (byte) Math.max(0, Math.min(255, shade));
        }
        return new GreyPage(page.width(), page.height(), points);
    }
}
