package vn.tangthu.intake.api;

import java.io.InputStream;

/**
 * Handing in packages of digitised dossiers: a zip with one .xlsx, one row per document, and folders of PDFs. Records clerks and
 * archivists; the dossiers become those of the caller's agency and unit.
 */
public interface BulkImport {
    /**
     * Reads the stream to its end into the installation's own folder, durably; outside a transaction, constant memory.
     *
     * @param fileName as given by the sender; made safe here
     * @throws PackageRefusedException empty, no zip, over the limit, or no room
     */
    StagedPackage stage(String fileName, InputStream content);

    /** Removes a staged package whose import will not be asked for; one that is gone is left. */
    void discard(StagedPackage staged);

    /**
     * Asks for the import; the work is done by a batch job later.
     *
     * @throws PackageRefusedException the staged package was swept away or discarded
     */
    ImportView request(StagedPackage staged);

    /** Most bytes a package may have ({@code tangthu.import.max-bytes}). */
    long largestSize();
}
