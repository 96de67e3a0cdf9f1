package vn.tangthu.conversion.internal.worker;

import java.io.IOException;
import java.util.Map;

/** One kind of work a worker process does. */
interface Task {
    /**
     * @return the answer
     * @throws UnreadableContentException the content is at fault, not the program
     */
    Map<String, String> run(Map<String, String> request) throws IOException, UnreadableContentException;
}
