/**
 * The schedules as data files and the only place of this module that reads files. Semicolon-separated UTF-8 tables with
 * a header row; lines starting with # are remarks.
 */
package vn.tangthu.retention.rules.files;
