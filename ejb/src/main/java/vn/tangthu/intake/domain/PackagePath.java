package vn.tangthu.intake.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** Path of a file inside a package, with slashes; two are the same without regard to letter case and Unicode form. */
public record PackagePath(String text) {
    private static final List<String> LEFT_BY_SYSTEMS =
            List.of("__macosx", ".ds_store", "thumbs.db", "desktop.ini", ".fseventsd", ".spotlight-v100");

    /** Empty for what may lead outside: a parent folder, a drive, an absolute path, a control character; or for no path. */
    public static Optional<PackagePath> ofEntry(String name) {
        var slashed = name.replace('\\', '/');
        return slashed.startsWith("/") ? Optional.empty() : of(slashed);
    }

    /** As a sheet writes it: with backslashes, sometimes with one in front. Empty as for entries. */
    public static Optional<PackagePath> ofCell(String text) {
        return of(text.strip().replace('\\', '/'));
    }

    private static Optional<PackagePath> of(String slashed) {
        var parts = Arrays.stream(
                        Normalizer.normalize(slashed, Normalizer.Form.NFC).split("/"))
                .map(String::strip)
                .filter(part -> !part.isEmpty() && !part.equals("."))
                .toList();
        var hostile = parts.isEmpty()
                || parts.contains("..")
                || parts.get(0).matches("\\p{Alpha}:.*")
                || slashed.chars().anyMatch(Character::isISOControl);
        return hostile ? Optional.empty() : Optional.of(new PackagePath(String.join("/", parts)));
    }

    /** By which paths are compared. */
    public String key() {
        return text.toLowerCase(Locale.ROOT);
    }

    public PackagePath below(String folder) {
        return folder.isEmpty() ? this : new PackagePath(folder + "/" + text);
    }

    public String fileName() {
        return text.substring(text.lastIndexOf('/') + 1);
    }

    /** Folder it stands in; empty at the top. */
    public String folder() {
        return text.substring(0, Math.max(0, text.lastIndexOf('/')));
    }

    /** The folder below which the file has that path; empty when it does not end so. */
    public Optional<String> folderAbove(PackagePath ending) {
        if (key().equals(ending.key())) return Optional.of("");
        return key().endsWith("/" + ending.key())
                ? Optional.of(text.substring(0, text.length() - ending.text().length() - 1))
                : Optional.empty();
    }

    /** Made by an operating system or an office program beside the files of people. */
    public boolean isLeftBySystem() {
        var parts = Arrays.stream(key().split("/")).collect(Collectors.toSet());
        return parts.stream().anyMatch(LEFT_BY_SYSTEMS::contains)
                || fileName().startsWith("~$")
                || fileName().startsWith("._");
    }
}
