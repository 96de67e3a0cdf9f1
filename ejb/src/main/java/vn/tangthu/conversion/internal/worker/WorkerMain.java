package vn.tangthu.conversion.internal.worker;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** A worker process: answers one request after the other until the server closes the pipe. */
public final class WorkerMain {
    private WorkerMain() {}

    public static void main(String[] arguments) throws IOException {
        // what libraries print must not get between the messages
        System.setOut(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        try (var in = new DataInputStream(new BufferedInputStream(new FileInputStream(FileDescriptor.in)));
                var out = new DataOutputStream(new BufferedOutputStream(new FileOutputStream(FileDescriptor.out)));
                var office = new OfficeConversion()) {
            Map<String, Supplier<Task>> tasks = Map.ofEntries(
                    Map.entry(Words.READ_PDF, PdfReading::new),
                    Map.entry(Words.REPAIR_PDF, PdfRepair::new),
                    Map.entry(Words.LOOK_AT_PICTURE, PictureLook::new),
                    Map.entry(Words.BIND_PICTURES, PictureBinding::new),
                    Map.entry(Words.READ_OFFICE, OfficeReading::new),
                    Map.entry(Words.VALIDATE, PdfaValidation::new),
                    Map.entry(Words.RECODE, TextRecoding::new),
                    Map.entry(Words.REMOVE_COMMENTS, CommentRemoval::new),
                    Map.entry(Words.COPY_FROZEN, FrozenCopy::new),
                    Map.entry(Words.WARM_OFFICE, () -> office::warm),
                    Map.entry(Words.CONVERT_OFFICE, () -> office));
            serve(in, out, tasks);
        }
        Runtime.getRuntime().halt(0); // libraries may have left threads behind
    }

    private static void serve(DataInputStream in, DataOutputStream out, Map<String, Supplier<Task>> tasks)
            throws IOException {
        var started = new HashMap<String, Task>(); // each loads its libraries when it is first asked for
        while (true) {
            Map<String, String> request;
            try {
                request = Wire.read(in);
            } catch (EOFException e) {
                return;
            }
            Wire.write(
                    out,
                    answer(
                            started.computeIfAbsent(request.get(Words.TASK), name -> tasks.get(name)
                                    .get()),
                            request));
        }
    }

    private static Map<String, String> answer(Task task, Map<String, String> request) {
        try {
            return task.run(request);
        } catch (UnreadableContentException e) {
            return Map.of(Words.STATUS, e.status(), Words.REASON, String.valueOf(e.getMessage()));
        } catch (Exception | LinkageError | StackOverflowError e) { // the edge: whatever a library throws is an answer
            return Map.of(Words.STATUS, Words.FAILED, Words.REASON, String.valueOf(e));
        }
    }
}
