package vn.tangthu.intake.internal;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.tangthu.intake.domain.PackagePath;
import vn.tangthu.platform.Finding;

/**
 * Finds the files that the rows name. Their paths are below the folder of PDFs, whose place in the package nobody writes down: it
 * is the folder below which most of the first paths lead to a file. Paths from the top of the package and from the sheet's folder
 * are understood as well.
 */
final class NamedFiles {
    private static final int SAMPLE = 200;

    private final DeliveredPackage delivered;
    private final Set<String> folders = new LinkedHashSet<>();

    NamedFiles(DeliveredPackage delivered, PackagePath sheet, Collection<PackagePath> named) {
        this.delivered = delivered;
        folders.add(likeliestFolder(named));
        folders.add("");
        folders.add(sheet.folder());
    }

    /** @throws UnreadableEntryException no such file, or two of that name */
    PackageFile require(PackagePath path) {
        for (var folder : folders) {
            var found = delivered.find(path.below(folder));
            if (found.size() > 1) throw new UnreadableEntryException("INT-032", path.text(), "name used twice");
            if (!found.isEmpty()) return found.get(0);
        }
        throw new UnreadableEntryException("INT-020", path.text(), "missing");
    }

    /** One finding for each file of the package that no row names. */
    List<Finding> unnamed(Collection<PackagePath> named, PackageFile sheet) {
        var seen = new HashSet<PackageFile>();
        seen.add(sheet);
        for (var path : named) for (var folder : folders) seen.addAll(delivered.find(path.below(folder)));
        return delivered.files().stream()
                .filter(file -> !seen.contains(file))
                .map(file -> Finding.warning(
                        "INT-040",
                        file.path().text(),
                        Map.of("path", file.path().text())))
                .toList();
    }

    private String likeliestFolder(Collection<PackagePath> named) {
        var byName = delivered.files().stream()
                .collect(Collectors.groupingBy(file -> nameKey(file.path()), Collectors.toList()));
        var votes = new HashMap<String, Integer>();
        named.stream().limit(SAMPLE).forEach(path -> byName.getOrDefault(nameKey(path), List.of())
                .forEach(file ->
                        file.path().folderAbove(path).ifPresent(folder -> votes.merge(folder, 1, Integer::sum))));
        return votes.entrySet().stream()
                .max(Comparator.<Map.Entry<String, Integer>>comparingInt(Map.Entry::getValue)
                        .thenComparing(e -> -e.getKey().length()))
                .map(Map.Entry::getKey)
                .orElse("");
    }

    private static String nameKey(PackagePath path) {
        return new PackagePath(path.fileName()).key();
    }
}
