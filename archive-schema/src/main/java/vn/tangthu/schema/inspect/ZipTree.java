package vn.tangthu.schema.inspect;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.tangthu.schema.xml.SafePath;

/** A package in a zip, read in place: nothing is unpacked, so no entry can land anywhere. */
final class ZipTree implements PackageTree {

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new TreeMap<>();
    private final String folderName;

    /** @throws IOException when the file is no zip */
    ZipTree(Path file, InspectionLimits limits, Findings findings) throws IOException {
        zip = ZipFile.builder().setPath(file).get();
        Set<String> roots = new TreeSet<>();
        long count = 0;
        for (Enumeration<ZipArchiveEntry> all = zip.getEntries(); all.hasMoreElements(); ) {
            if (++count > limits.entries()) {
                findings.add("PKG-015", file.getFileName().toString(), limits.entries(), "entries");
                break;
            }
            take(all.nextElement(), roots, findings);
        }
        if (roots.size() != 1) findings.add("PKG-023", file.getFileName().toString());
        folderName = roots.size() == 1 ? roots.iterator().next() : "";
    }

    private void take(ZipArchiveEntry entry, Set<String> roots, Findings findings) {
        String name = entry.isDirectory()
                ? entry.getName().substring(0, entry.getName().length() - 1)
                : entry.getName();
        if (!SafePath.isSafe(name)) {
            findings.add("PKG-013", name);
        } else if (entry.isUnixSymlink()) {
            findings.add("PKG-014", name);
        } else if (!zip.canReadEntryData(entry)) {
            findings.add("PKG-016", name, "encrypted or compressed in an unknown way");
        } else {
            int slash = name.indexOf('/');
            boolean besideFolder = slash < 0 && !entry.isDirectory();
            roots.add(slash < 0 ? name + (besideFolder ? "/" : "") : name.substring(0, slash));
            if (entry.isDirectory() || besideFolder) return;
            if (entries.putIfAbsent(name.substring(slash + 1), entry) != null) findings.add("PKG-019", name);
        }
    }

    @Override
    public String folderName() {
        return folderName;
    }

    @Override
    public Set<String> paths() {
        return entries.keySet();
    }

    @Override
    public InputStream open(String path) throws IOException {
        return zip.getInputStream(entries.get(path));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }
}
