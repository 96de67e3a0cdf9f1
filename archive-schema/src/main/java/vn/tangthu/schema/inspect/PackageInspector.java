package vn.tangthu.schema.inspect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Inspects archival packages of dossiers (AIP_hoso), TT 05/2025/TT-BNV Annex I: structure, schemas, field rules, and that
 * every file is there as listed and none is there that is not. Thread-safe.
 */
public final class PackageInspector {

    private final InspectionLimits limits;

    public PackageInspector(InspectionLimits limits) {
        this.limits = limits;
    }

    /**
     * Inspects a package.
     *
     * @param zipOrFolder a zip with one folder in it, or the folder
     * @throws IOException when the disk fails; an unreadable zip is a finding
     */
    public InspectionReport inspect(Path zipOrFolder) throws IOException {
        Findings findings = new Findings();
        if (Files.isDirectory(zipOrFolder)) {
            try (PackageTree tree = new FolderTree(zipOrFolder, limits, findings)) {
                return new Inspection(tree, limits, findings).run();
            }
        }
        try (PackageTree tree = new ZipTree(zipOrFolder, limits, findings)) {
            return new Inspection(tree, limits, findings).run();
        } catch (IOException e) {
            findings.add("PKG-016", String.valueOf(zipOrFolder.getFileName()), String.valueOf(e.getMessage()));
            return new InspectionReport("", 0, 0, findings.all());
        }
    }

    /**
     * Inspects a package wherever its files lie, for example in a store.
     *
     * @param tree closed by the caller
     * @throws IOException when the disk fails
     */
    public InspectionReport inspect(PackageTree tree) throws IOException {
        return new Inspection(tree, limits, new Findings()).run();
    }
}
