package vn.tangthu.signature.internal.demo;

import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.util.List;

/**
 * A key of the demonstration's authority with its certificates.
 *
 * @param chain own certificate first, root last
 */
public record DemoIdentity(PrivateKey key, List<X509Certificate> chain) {
    public DemoIdentity {
        chain = List.copyOf(chain);
    }

    public X509Certificate certificate() {
        return chain.get(0);
    }
}
