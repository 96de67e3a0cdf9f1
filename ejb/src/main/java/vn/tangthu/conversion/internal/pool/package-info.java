/** Worker processes as the server holds them: bounded in heap and time (ADR 0013). */
package vn.tangthu.conversion.internal.pool;
