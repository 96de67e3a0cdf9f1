/** The ways a component takes to its preservation rendition: one per family of formats, each ending at veraPDF. */
package vn.tangthu.conversion.internal.route;
