/** Ten years of records as rows of a database, so that what grows with them can be measured without capturing them one by one. */
package vn.tangthu.bench.stock;
