package vn.tangthu.conversion.internal.route;

/** A way to a preservation rendition. What goes wrong with the content is a finding, never an exception. */
interface Route {
    boolean takes(String mediaType);

    void follow(Source source, Journal journal);
}
