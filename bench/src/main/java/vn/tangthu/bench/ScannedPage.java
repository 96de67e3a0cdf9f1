package vn.tangthu.bench;

import java.awt.Color;
import java.awt.Font;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.Random;

/** A page of paper as a scanner sees it: A4 at 200 dpi, grey, with some dirt. */
public final class ScannedPage {
    private static final int WIDTH = 1654;
    private static final int HEIGHT = 2339;
    private static final int LINES = 24;
    private static final int WORDS = 8;
    private static final int DIRT = 400;

    private final OfficialText text;
    private final Random random;

    public ScannedPage(OfficialText text, Random random) {
        this.text = text;
        this.random = random;
    }

    public BufferedImage picture() {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = picture.createGraphics();
        graphics.setColor(Color.WHITE);
        graphics.fillRect(0, 0, WIDTH, HEIGHT);
        graphics.setColor(Color.BLACK);
        graphics.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        graphics.setFont(new Font("Liberation Serif", Font.PLAIN, 36));
        for (var line = 0; line < LINES; line++) graphics.drawString(text.words(WORDS), 150, 200 + 80 * line);
        graphics.dispose();
        for (var i = 0; i < DIRT; i++)
            picture.setRGB(random.nextInt(WIDTH), random.nextInt(HEIGHT), Color.GRAY.getRGB());
        return picture;
    }
}
