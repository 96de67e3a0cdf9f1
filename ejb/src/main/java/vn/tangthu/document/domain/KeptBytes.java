package vn.tangthu.document.domain;

import jakarta.persistence.Embeddable;

/** Size and digests of bytes in the content store. */
@Embeddable
public class KeptBytes {
    private long size;
    private String sha256;
    private String sha512;

    protected KeptBytes() {} // for JPA

    public KeptBytes(long size, String sha256, String sha512) {
        this.size = size;
        this.sha256 = sha256;
        this.sha512 = sha512;
    }

    public long size() {
        return size;
    }

    public String sha256() {
        return sha256;
    }

    public String sha512() {
        return sha512;
    }
}
