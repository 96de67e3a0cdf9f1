package vn.tangthu.schema.inspect;

import java.io.FilterInputStream;
import java.io.InputStream;

/** Keeps a parser from closing a stream that is still to be measured. */
final class Unclosed extends FilterInputStream {

    Unclosed(InputStream in) {
        super(in);
    }

    @Override
    public void close() {
        // the owner of the stream closes it
    }
}
