package vn.tangthu.conversion.domain.page;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** A page drawn in shades of grey, from the upper left corner, a byte for each point: 0 is black, 255 white. */
public final class GreyPage {
    private static final int WHITE = 255;
    private static final int MOST_POINTS = 16_000_000;

    private final int width;
    private final int height;
    private final byte[] points;

    GreyPage(int width, int height, byte[] points) {
        if (points.length != width * height) throw new IllegalArgumentException(points.length + " points");
        this.width = width;
        this.height = height;
        this.points = points;
    }

    /**
     * Reads a portable greymap (PGM, binary, 8 bit).
     *
     * @throws IOException it is none, is cut off, or has more than {@value #MOST_POINTS} points
     */
    public static GreyPage read(InputStream greymap) throws IOException {
        if (!word(greymap).equals("P5")) throw new IOException("no binary greymap");
        var width = number(greymap);
        var height = number(greymap);
        if (number(greymap) != WHITE) throw new IOException("not 8 bit");
        if ((long) width * height > MOST_POINTS) throw new IOException(width + " x " + height + " points");
        var points = greymap.readNBytes(width * height);
        if (points.length < width * height) throw new IOException("cut off");
        return new GreyPage(width, height, points);
    }

    private static int number(InputStream greymap) throws IOException {
        try {
            return Integer.parseInt(word(greymap));
        } catch (NumberFormatException e) {
            throw new IOException("no greymap", e);
        }
    }

    /** Up to the next blank; lines of comment do not count. */
    private static String word(InputStream greymap) throws IOException {
        var word = new StringBuilder();
        for (var next = greymap.read(); next >= 0; next = greymap.read()) {
            if (next == '#') while (next >= 0 && next != '\n') next = greymap.read();
            else if (!Character.isWhitespace(next)) word.append((char) next);
            else if (word.length() > 0) return word.toString();
            if (word.length() > 20) break;
        }
        throw new IOException("no greymap");
    }

    public int width() {
        return width;
    }

    public int height() {
        return height;
    }

    /** Shade of a point; beyond the edges there is white paper. */
    public int shade(int x, int y) {
        return x >= 0 && y >= 0 && x < width && y < height ? points[y * width + x] & 0xFF : WHITE;
    }

    /** The same page with so many times fewer points each way, each the mean of those it stands for. */
    public GreyPage reduced(int times) {
        var across = width / times;
        var down = height / times;
        var fewer = new byte[across * down];
        for (var y = 0; y < down; y++)
            for (var x = 0; x < across; x++) fewer[y * across + x] = (byte) mean(x * times, y * times, times);
        return new GreyPage(across, down, fewer);
    }

    private int mean(int left, int top, int side) {
        var sum = 0;
        for (var y = top; y < top + side; y++) for (var x = left; x < left + side; x++) sum += shade(x, y);
        return sum / (side * side);
    }

    /** The same page, all that is on it so many points further to the right and down; what leaves the paper is lost. */
    public GreyPage moved(int right, int down) {
        var moved = new byte[points.length];
        for (var y = 0; y < height; y++)
            for (var x = 0; x < width; x++) moved[y * width + x] = (byte) shade(x - right, y - down);
        return new GreyPage(width, height, moved);
    }

    /** The same page on paper of this size, white where it had none. */
    GreyPage on(int newWidth, int newHeight) {
        if (newWidth == width && newHeight == height) return this;
        var wider = new byte[newWidth * newHeight];
        Arrays.fill(wider, (byte) WHITE);
        for (var y = 0; y < Math.min(height, newHeight); y++)
            System.arraycopy(points, y * width, wider, y * newWidth, Math.min(width, newWidth));
        return new GreyPage(newWidth, newHeight, wider);
    }
}
