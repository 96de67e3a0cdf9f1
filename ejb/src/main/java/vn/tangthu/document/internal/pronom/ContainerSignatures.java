package vn.tangthu.document.internal.pronom;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Signatures of formats that are containers of other files. */
final class ContainerSignatures {
    private final List<ContainerSignature> signatures;
    private final Map<Integer, String> puids;

    /** @param puids by the number of their signature */
    ContainerSignatures(List<ContainerSignature> signatures, Map<Integer, String> puids) {
        this.signatures = List.copyOf(signatures);
        this.puids = Map.copyOf(puids);
    }

    /** Identifiers of the formats whose signature is in the container. */
    List<String> identify(Path file, Container container) throws IOException {
        if (container == Container.NONE) return List.of();
        try (var entries = open(file, container)) {
            return signatures.stream()
                    .filter(s -> s.containerType().equals(container.name()) && s.matches(entries))
                    .map(s -> puids.getOrDefault(s.id(), ""))
                    .filter(puid -> !puid.isEmpty())
                    .distinct()
                    .toList();
        }
    }

    private static ContainerEntries open(Path file, Container container) throws IOException {
        return container == Container.ZIP ? new ZipEntries(file) : new Ole2Entries(file);
    }
}
