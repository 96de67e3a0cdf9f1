/**
 * Benchmarks: an installation started as users start it, against bare programs that call the same libraries and do the same file
 * and database work without it. Both take turns in one run, so that what else the machine does hits both. Figures and
 * commands are in docs/performance.md; nothing here is asserted.
 */
package vn.tangthu.bench;
