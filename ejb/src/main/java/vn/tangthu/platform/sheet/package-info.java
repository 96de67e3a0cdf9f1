/** Reading spreadsheets that people hand in, row by row, with limits against hostile files. Knows no feature. */
package vn.tangthu.platform.sheet;
