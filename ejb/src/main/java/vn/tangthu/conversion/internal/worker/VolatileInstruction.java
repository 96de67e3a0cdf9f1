package vn.tangthu.conversion.internal.worker;

import java.util.Locale;
import java.util.Set;

/** Instructions of fields of Word (ECMA-376-1, 17.16.5; MS-DOC, 2.9.90) whose result is another whenever the document is opened. */
final class VolatileInstruction {
    private static final Set<String> NAMES =
            Set.of("DATE", "TIME", "FILENAME", "USERNAME", "USERINITIALS", "USERADDRESS");

    private VolatileInstruction() {}

    /** @param instruction as it stands in the document, e.g. {@code DATE \@ "dd/MM/yyyy"} */
    static boolean is(String instruction) {
        return NAMES.contains(instruction.strip().split("[\\s\\\\]", 2)[0].toUpperCase(Locale.ROOT));
    }
}
