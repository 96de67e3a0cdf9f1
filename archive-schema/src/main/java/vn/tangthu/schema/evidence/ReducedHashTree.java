package vn.tangthu.schema.evidence;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What leads from an object to the root of its tree (cây băm rút gọn, RFC 4998, section 4.2): groups of digests, the first with the object
 * and its neighbours, each next one with the neighbours of what came out of the group before.
 *
 * @param groups at least one, none of them empty; a single digest stands for itself
 */
public record ReducedHashTree(DigestAlgorithm algorithm, List<List<byte[]>> groups) {
    public ReducedHashTree {
        groups = groups.stream().map(List::copyOf).toList();
        if (groups.isEmpty() || groups.stream().anyMatch(List::isEmpty))
            throw new IllegalArgumentException("a reduced hash tree without digests");
    }

    /** Whether the digest is one of those that the tree was built for. */
    public boolean covers(byte[] digest) {
        return groups.get(0).stream().anyMatch(each -> MessageDigest.isEqual(each, digest));
    }

    public byte[] root() {
        var node = digest(groups.get(0));
        for (var group : groups.subList(1, groups.size())) {
            var all = new ArrayList<>(group);
            all.add(node);
            node = digest(all);
        }
        return node;
    }

    private byte[] digest(List<byte[]> group) {
        if (group.size() == 1) return group.get(0);
        var digest = algorithm.digest();
        group.stream().sorted(Arrays::compareUnsigned).forEach(digest::update);
        return digest.digest();
    }

    /** Nothing but the object itself: the time stamp is its own. */
    boolean isSingle() {
        return groups.size() == 1 && groups.get(0).size() == 1;
    }
}
