/**
 * Retention rules: which period a dossier has, from which legal source, and when it ends. Pure functions over immutable
 * schedules; the caller gives facts and dates, nothing here reads a clock or keeps state. The schedules are data files
 * with dates of effect, see {@code vn.tangthu.retention.rules.files}.
 */
package vn.tangthu.retention.rules.api;
