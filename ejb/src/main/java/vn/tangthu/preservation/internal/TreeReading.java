package vn.tangthu.preservation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import vn.tangthu.platform.Finding;
import vn.tangthu.preservation.api.EvidenceTreeView.TreeFileName;
import vn.tangthu.preservation.domain.EvidenceTree;
import vn.tangthu.schema.evidence.DigestAlgorithm;
import vn.tangthu.schema.evidence.HashTree;
import vn.tangthu.schema.evidence.MalformedEvidenceException;
import vn.tangthu.schema.evidence.TimeStampToken;
import vn.tangthu.schema.evidence.TreeFile;

/** Trees as they stand in their files; those used last stay in memory. */
@ApplicationScoped
public class TreeReading {
    /** All trees in memory together, 64 to 128 bytes a leaf. */
    private static final int MOST_LEAVES = 1_500_000;

    @Inject
    EvidenceFolder folder;

    /** Least recently used first. */
    private final Map<UUID, HashTree> loaded = new LinkedHashMap<>(16, 0.75f, true);

    private int leaves;

    /** @throws UnsoundEvidenceException the file is missing or another one */
    synchronized HashTree tree(EvidenceTree of) throws UnsoundEvidenceException {
        var known = loaded.get(of.id());
        return known == null ? keep(of.id(), treeAnew(of)) : known;
    }

    private HashTree keep(UUID id, HashTree tree) {
        loaded.put(id, tree);
        leaves += tree.size();
        var oldest = loaded.entrySet().iterator();
        while (leaves > MOST_LEAVES && loaded.size() > 1) {
            leaves -= oldest.next().getValue().size();
            oldest.remove();
        }
        return tree;
    }

    /** As {@link #tree}, from the disk in any case. */
    HashTree treeAnew(EvidenceTree of) throws UnsoundEvidenceException {
        var file = of.view().file().orElseThrow();
        var digest = DigestAlgorithm.SHA_256.digest();
        try (var in = new DigestInputStream(
                new BufferedInputStream(Files.newInputStream(folder.file(file.name())), 1 << 16), digest)) {
            var tree = TreeFile.read(in);
            if (!same(digest, file)
                    || !tree.header()
                            .equals(TreeWriting.header(of, tree.header().renews())))
                throw new UnsoundEvidenceException(Finding.error("PRV-013", file.name(), Map.of()), null);
            return tree.tree();
        } catch (NoSuchFileException e) {
            throw new UnsoundEvidenceException(Finding.error("PRV-012", file.name(), Map.of()), e);
        } catch (IOException | MalformedEvidenceException e) {
            throw new UnsoundEvidenceException(Finding.error("PRV-013", file.name(), Map.of()), e);
        }
    }

    private static boolean same(MessageDigest digest, TreeFileName file) {
        return HexFormat.of().formatHex(digest.digest()).equals(file.sha256());
    }

    /** @throws UnsoundEvidenceException it is none */
    TimeStampToken token(EvidenceTree of) throws UnsoundEvidenceException {
        try {
            return TimeStampToken.parse(of.token().orElseThrow());
        } catch (MalformedEvidenceException e) {
            throw new UnsoundEvidenceException(
                    Finding.error("PRV-014", Long.toString(of.number()), Map.of("number", Long.toString(of.number()))),
                    e);
        }
    }

    /** As {@link #token}, and the same in its file. */
    TimeStampToken tokenAnew(EvidenceTree of) throws UnsoundEvidenceException {
        var subject = Long.toString(of.number());
        try {
            if (MessageDigest.isEqual(
                    Files.readAllBytes(folder.timeStamp(of)), of.token().orElseThrow())) return token(of);
            throw new UnsoundEvidenceException(Finding.error("PRV-014", subject, Map.of("number", subject)), null);
        } catch (IOException e) {
            throw new UnsoundEvidenceException(Finding.error("PRV-014", subject, Map.of("number", subject)), e);
        }
    }
}
