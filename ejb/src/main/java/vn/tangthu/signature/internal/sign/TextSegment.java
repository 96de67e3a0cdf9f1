package vn.tangthu.signature.internal.sign;

/**
 * Words that stand together on a line.
 *
 * @param text NFC, single spaces
 */
record TextSegment(String text, Box box) {}
