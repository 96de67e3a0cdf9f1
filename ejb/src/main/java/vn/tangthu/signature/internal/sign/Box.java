package vn.tangthu.signature.internal.sign;

/** Rectangle on a page, in points (1/72 inch) from the page's upper left corner, as people see it. */
record Box(double x, double y, double width, double height) {
    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    static double points(double millimetres) {
        return millimetres * POINTS_PER_MILLIMETRE;
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    double centreX() {
        return x + width / 2;
    }

    double centreY() {
        return y + height / 2;
    }

    /** The largest box of the given proportions in the middle of this one. */
    Box holding(double width, double height) {
        var scale = Math.min(this.width / width, this.height / height);
        return new Box(centreX() - width * scale / 2, centreY() - height * scale / 2, width * scale, height * scale);
    }
}
