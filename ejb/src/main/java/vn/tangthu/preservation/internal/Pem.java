package vn.tangthu.preservation.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * A certificate as text.
 *
 * @param anchor whether it is a trust anchor
 */
record Pem(String text, boolean anchor) {
    private static final int LINE = 64;

    /** @param certificates from an authority's up to its anchor, DER */
    static List<Pem> way(List<byte[]> certificates) {
        var way = new ArrayList<Pem>();
        for (var i = 0; i < certificates.size(); i++) way.add(of(certificates.get(i), i == certificates.size() - 1));
        return way;
    }

    private static Pem of(byte[] der, boolean anchor) {
        var lines = Base64.getMimeEncoder(LINE, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(der);
        return new Pem("-----BEGIN CERTIFICATE-----\n" + lines + "\n-----END CERTIFICATE-----\n", anchor);
    }
}
