package vn.tangthu.web.rest;

import vn.tangthu.platform.Count;

/**
 * How many there are.
 *
 * @param more whether there are more than {@code number}; they are not counted further
 */
record CountJson(int number, boolean more) {
    static CountJson of(Count count) {
        return new CountJson(count.number(), count.isMore());
    }
}
