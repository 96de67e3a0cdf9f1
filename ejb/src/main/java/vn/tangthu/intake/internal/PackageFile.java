package vn.tangthu.intake.internal;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import vn.tangthu.intake.domain.PackagePath;

/** A file in a package. */
record PackageFile(PackagePath path, ZipArchiveEntry entry) {}
