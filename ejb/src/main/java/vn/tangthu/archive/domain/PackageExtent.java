package vn.tangthu.archive.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What was measured of a stored package. */
@Embeddable
public class PackageExtent {
    @Column(name = "object_id")
    private String objectId;

    @Column(name = "store_id")
    private String storeId;

    @Column(name = "document_count")
    private int documents;

    @Column(name = "file_count")
    private int files;

    @Column(name = "size_bytes")
    private long size;

    @Column(name = "mets_sha256")
    private String metsSha256;

    protected PackageExtent() {} // for JPA

    public PackageExtent(Measured measured, String objectId, int documents) {
        this.objectId = objectId;
        storeId = measured.storeId();
        this.documents = documents;
        files = measured.files();
        size = measured.size();
        metsSha256 = measured.metsSha256();
    }

    /**
     * What the store says.
     *
     * @param size bytes of all files
     */
    public record Measured(String storeId, int files, long size, String metsSha256) {}

    String objectId() {
        return objectId;
    }

    String storeId() {
        return storeId;
    }

    int documents() {
        return documents;
    }

    int files() {
        return files;
    }

    long size() {
        return size;
    }

    String metsSha256() {
        return metsSha256;
    }
}
