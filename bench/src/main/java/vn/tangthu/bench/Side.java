package vn.tangthu.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** One of the two that are compared: the installation, or the bare program. */
interface Side extends AutoCloseable {
    String name();

    /** The measured work. */
    void work(List<Path> files) throws IOException;

    /** Waits until nothing of the work goes on any more; not measured. */
    default void settle() throws IOException {}

    /** CPU seconds it has used so far, on all processors. */
    double cpuSeconds();

    @Override
    void close() throws IOException;
}
