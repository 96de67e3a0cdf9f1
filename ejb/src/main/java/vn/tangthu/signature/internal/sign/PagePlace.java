package vn.tangthu.signature.internal.sign;

/** @param page from 1 */
record PagePlace(int page, Box box) {}
