/**
 * What runs in the worker processes: small Java processes of the server's own libraries that read foreign bytes. Each has its own
 * bounded heap and is killed when a task takes too long, so no document can take the server's memory or threads (ADR 0013).
 * These classes know no container and speak with the server only by {@link vn.tangthu.conversion.internal.worker.Wire}.
 */
package vn.tangthu.conversion.internal.worker;
