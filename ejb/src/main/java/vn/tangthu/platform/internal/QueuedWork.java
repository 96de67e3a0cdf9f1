package vn.tangthu.platform.internal;

import java.io.Serializable;

/**
 * Task data of db-scheduler: which handler is to see which event.
 *
 * @param handler name of the handler
 * @param event the event as JSON
 */
record QueuedWork(String handler, String event) implements Serializable {}
