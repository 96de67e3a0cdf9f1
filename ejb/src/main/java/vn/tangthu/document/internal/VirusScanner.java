package vn.tangthu.document.internal;

/** Looks for malicious software in bytes while they stream by. */
interface VirusScanner {
    /** What became of a scan. */
    sealed interface Verdict {
        record Clean() implements Verdict {}

        record Infected(String signature) implements Verdict {}

        record NotScanned(Reason reason, String detail) implements Verdict {}
    }

    /** Why content was not scanned. */
    enum Reason {
        OFF,
        UNREACHABLE,
        TOO_LARGE
    }

    /** One stream being scanned. Trouble with the scanner never throws: it is told by the verdict. */
    interface Scan extends AutoCloseable {
        void feed(byte[] bytes, int length);

        Verdict verdict();

        @Override
        void close();
    }

    /** State of the scanner, for the health page. */
    enum State {
        OFF,
        ANSWERING,
        UNREACHABLE
    }

    Scan begin();

    State state();
}
