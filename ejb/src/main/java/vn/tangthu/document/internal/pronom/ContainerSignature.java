package vn.tangthu.document.internal.pronom;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import uk.gov.nationalarchives.droid.core.signature.ByteReader;
import uk.gov.nationalarchives.droid.core.signature.droid6.InternalSignatureCollection;

/** What must be inside a container of a format: entries by name, some of them with bytes that match. */
record ContainerSignature(int id, String containerType, Map<String, Optional<InternalSignatureCollection>> entries) {
    private static final long WHOLE_ENTRY = -1;

    ContainerSignature {
        entries = Map.copyOf(entries);
    }

    boolean matches(ContainerEntries container) {
        return entries.entrySet().stream().allMatch(e -> container
                .find(e.getKey())
                .filter(bytes -> matches(e.getValue(), bytes))
                .isPresent());
    }

    private static boolean matches(Optional<InternalSignatureCollection> signatures, ByteReader bytes) {
        return signatures
                .map(s -> !s.getMatchingSignatures(bytes, WHOLE_ENTRY).isEmpty())
                .orElse(true);
    }

    /** One that is being read. */
    static final class Draft {
        private final int id;
        private final String containerType;
        private final List<String> paths = new ArrayList<>();
        private final Map<String, Optional<InternalSignatureCollection>> entries = new java.util.HashMap<>();

        Draft(int id, String containerType) {
            this.id = id;
            this.containerType = containerType;
        }

        void entry(String path) {
            paths.add(path);
            entries.put(path, Optional.empty());
        }

        void content(InternalSignatureCollection signatures) {
            entries.put(paths.get(paths.size() - 1), Optional.of(signatures));
        }

        ContainerSignature done() {
            return new ContainerSignature(id, containerType, entries);
        }
    }
}
