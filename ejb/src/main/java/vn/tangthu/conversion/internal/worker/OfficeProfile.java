package vn.tangthu.conversion.internal.worker;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Settings that LibreOffice starts with: no macros, no links, nothing that waits for a person. */
public final class OfficeProfile {
    private static final String SETTINGS = "registrymodifications.xcu";

    private OfficeProfile() {}

    /** @return the folder, now to be given as {@code UserInstallation} */
    public static Path writeInto(Path folder) {
        try (var settings = OfficeProfile.class.getResourceAsStream(SETTINGS)) {
            Files.createDirectories(folder.resolve("user"));
            Files.copy(settings, folder.resolve("user").resolve(SETTINGS));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException("profile of LibreOffice cannot be written", e);
        }
    }
}
