/** Files of all formats that offices may submit, each with other features; the same in every run. */
package vn.tangthu.bench.corpus;
