package vn.tangthu.conversion.domain.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * How much alike two drawings of a page are: structural similarity (SSIM, Wang and others 2004) over windows of 8 by 8 points.
 * Only windows with ink on one of the two count, for white paper is always alike; and the page counts as different too when some
 * blocks of it are, as where a line or a seal is missing. The limits are for pages of some 500 points: a page and its picture by
 * another program are above them (0.92, worst block 0.77), blocks of a missing line are below (0.48).
 *
 * @param whole mean over the page, 1 when equal
 * @param different blocks of {@value #BLOCK} points square that are not alike
 * @param longSide points of the longer side of the paper
 */
public record PageSimilarity(double whole, List<Place> different, int longSide) {
    /** Below, a page is another one. */
    public static final double LEAST_WHOLE = 0.85;

    /** Below, something is missing in a block, or another. */
    public static final double LEAST_BLOCK = 0.65;

    /** Points of the side of a block: 5 mm on A4. */
    public static final int BLOCK = 8;

    /** One or two are where a thin line was smoothed in another way. */
    private static final int MOST_DIFFERENT = 2;

    private static final int REDUCTION = 4;

    /** From here on it makes no difference how exactly programs agree on places. */
    private static final double SURELY_ALIKE = 0.99;

    private static final List<Place> A_POINT_ASIDE =
            List.of(new Place(1, 0), new Place(-1, 0), new Place(0, 1), new Place(0, -1));

    private static final int WINDOW = 8;
    private static final int STEP = 2;

    private static final int LEAST_WINDOWS = 8;
    private static final int POINTS = WINDOW * WINDOW;
    private static final double C1 = 0.01 * 255 * 0.01 * 255;
    private static final double C2 = 0.03 * 255 * 0.03 * 255;

    /** Variance of a window that has something on it, well above what a scanner makes of white paper. */
    private static final double INK = 100;

    private static final double BLANK = -1;

    /** Upper left corner of a block. */
    public record Place(int x, int y) {}

    public PageSimilarity {
        different = List.copyOf(different);
    }

    /**
     * Of two pages drawn with some 2,000 points. They are reduced, so that the programs' ways of smoothing letters do not count; and a point
     * aside, 0.15 mm on A4, is how far apart programs put a turned or mirrored picture.
     */
    public static PageSimilarity ofDrawings(GreyPage one, GreyPage other) {
        var reduced = one.reduced(REDUCTION);
        var asDrawn = of(reduced, other.reduced(REDUCTION));
        if (asDrawn.whole() >= SURELY_ALIKE) return asDrawn;
        var moved = A_POINT_ASIDE.stream()
                .map(aside -> of(reduced, other.moved(aside.x(), aside.y()).reduced(REDUCTION)));
        return Stream.concat(Stream.of(asDrawn), moved)
                .max(Comparator.comparingDouble(PageSimilarity::whole))
                .orElseThrow();
    }

    public static PageSimilarity of(GreyPage one, GreyPage other) {
        var width = Math.max(one.width(), other.width());
        var height = Math.max(one.height(), other.height());
        return over(one.on(width, height), other.on(width, height));
    }

    /** Whether a person would take them for the same page. */
    public boolean alike() {
        return whole >= LEAST_WHOLE && different.size() <= MOST_DIFFERENT;
    }

    private static PageSimilarity over(GreyPage one, GreyPage other) {
        var blocksAcross = one.width() / BLOCK + 1;
        var sums = new double[blocksAcross * (one.height() / BLOCK + 1)];
        var counts = new int[sums.length];
        for (var y = 0; y + WINDOW <= one.height(); y += STEP)
            for (var x = 0; x + WINDOW <= one.width(); x += STEP) {
                var similarity = window(one, other, x, y);
                if (similarity == BLANK) continue;
                var block = y / BLOCK * blocksAcross + x / BLOCK;
                sums[block] += similarity;
                counts[block]++;
            }
        return summary(sums, counts, one);
    }

    private static PageSimilarity summary(double[] sums, int[] counts, GreyPage paper) {
        var blocksAcross = paper.width() / BLOCK + 1;
        var different = new ArrayList<Place>();
        for (var block = 0; block < sums.length; block++) {
            if (counts[block] < LEAST_WINDOWS) continue;
            var mean = sums[block] / counts[block];
            if (mean < LEAST_BLOCK)
                different.add(new Place(block % blocksAcross * BLOCK, block / blocksAcross * BLOCK));
        }
        var count = Arrays.stream(counts).sum();
        var whole = count == 0 ? 1 : Arrays.stream(sums).sum() / count;
        return new PageSimilarity(whole, different, Math.max(paper.width(), paper.height()));
    }

    private static double window(GreyPage one, GreyPage other, int left, int top) {
        var sumA = 0L;
        var sumB = 0L;
        var squaresA = 0L;
        var squaresB = 0L;
        var products = 0L;
        for (var y = top; y < top + WINDOW; y++)
            for (var x = left; x < left + WINDOW; x++) {
                var a = one.shade(x, y);
                var b = other.shade(x, y);
                sumA += a;
                sumB += b;
                squaresA += (long) a * a;
                squaresB += (long) b * b;
                products += (long) a * b;
            }
        var meanA = (double) sumA / POINTS;
        var meanB = (double) sumB / POINTS;
        var varianceA = (double) squaresA / POINTS - meanA * meanA;
        var varianceB = (double) squaresB / POINTS - meanB * meanB;
        if (varianceA < INK && varianceB < INK && Math.abs(meanA - meanB) < 32) return BLANK;
        var covariance = (double) products / POINTS - meanA * meanB;
        return (2 * meanA * meanB + C1)
                * (2 * covariance + C2)
                / ((meanA * meanA + meanB * meanB + C1) * (varianceA + varianceB + C2));
    }
}
