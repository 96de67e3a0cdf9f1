package vn.tangthu.schema.evidence;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A binary hash tree (cây băm, RFC 4998, section 4.2) over digests of objects, sorted, each once. A node is the digest of its two
 * children, the smaller first; one without a neighbour goes up as it is. Cost is linear but for the sorting; it holds two digests
 * for each object.
 */
public final class HashTree {
    private final DigestAlgorithm algorithm;
    private final int length;
    /** Level after level, the leaves first. */
    private final byte[] nodes;
    /** Number of the first node of each level; the last is the root's. */
    private final int[] levels;

    private HashTree(DigestAlgorithm algorithm, byte[] nodes, int[] levels) {
        this.algorithm = algorithm;
        this.length = algorithm.length();
        this.nodes = nodes;
        this.levels = levels;
    }

    /**
     * @param digests at least one, all of the algorithm's length; those that occur twice are one leaf
     * @throws IllegalArgumentException when there is none, or one of another length
     */
    public static HashTree of(DigestAlgorithm algorithm, Collection<byte[]> digests) {
        var leaves = digests.toArray(byte[][]::new);
        if (leaves.length == 0) throw new IllegalArgumentException("no tree without leaves");
        var length = algorithm.length();
        for (var leaf : leaves)
            if (leaf.length != length)
                throw new IllegalArgumentException(leaf.length + " bytes are no " + algorithm.javaName());
        Arrays.sort(leaves, Arrays::compareUnsigned);
        var count = withoutDoubles(leaves);
        var levels = levels(count);
        var nodes = new byte[(levels[levels.length - 1] + 1) * length];
        for (var i = 0; i < count; i++) System.arraycopy(leaves[i], 0, nodes, i * length, length);
        var tree = new HashTree(algorithm, nodes, levels);
        tree.digestLevels(count);
        return tree;
    }

    private static int withoutDoubles(byte[][] sorted) {
        var count = 1;
        for (var i = 1; i < sorted.length; i++)
            if (!Arrays.equals(sorted[i], sorted[count - 1])) sorted[count++] = sorted[i];
        return count;
    }

    private static int[] levels(int leaves) {
        var starts = new ArrayList<Integer>(List.of(0));
        var start = 0;
        for (var width = leaves; width > 1; width = (width + 1) / 2) starts.add(start += width);
        return starts.stream().mapToInt(Integer::intValue).toArray();
    }

    private void digestLevels(int leaves) {
        var digest = algorithm.digest();
        var width = leaves;
        for (var level = 0; level + 1 < levels.length; level++) {
            for (var i = 0; i < width; i += 2)
                digestPair(digest, levels[level] + i, i + 1 < width, levels[level + 1] + i / 2);
            width = (width + 1) / 2;
        }
    }

    private void digestPair(MessageDigest digest, int left, boolean hasRight, int parent) {
        if (!hasRight) {
            System.arraycopy(nodes, left * length, nodes, parent * length, length);
            return;
        }
        var leftFirst = compare(left, left + 1) <= 0;
        digest.update(nodes, (leftFirst ? left : left + 1) * length, length);
        digest.update(nodes, (leftFirst ? left + 1 : left) * length, length);
        System.arraycopy(digest.digest(), 0, nodes, parent * length, length);
    }

    private int compare(int one, int other) {
        return Arrays.compareUnsigned(
                nodes, one * length, (one + 1) * length, nodes, other * length, (other + 1) * length);
    }

    public DigestAlgorithm algorithm() {
        return algorithm;
    }

    /** What is to be time-stamped. */
    public byte[] root() {
        return node(levels[levels.length - 1]);
    }

    /** Leaves: objects with different content. */
    public int size() {
        return levels.length == 1 ? 1 : levels[1];
    }

    /** The digests that it was built for, in order; each once. */
    public byte[] leaf(int number) {
        if (number < 0 || number >= size()) throw new IndexOutOfBoundsException(number);
        return node(number);
    }

    /** The tree as far as one object needs it; empty when the object is not in it. Takes time in the height of the tree. */
    public Optional<ReducedHashTree> reducedFor(byte[] digest) {
        var leaf = find(digest);
        if (leaf < 0) return Optional.empty();
        var groups = new ArrayList<List<byte[]>>();
        var lowest = new ArrayList<>(List.of(node(leaf)));
        groups.add(lowest);
        var place = leaf;
        for (var level = 0; level + 1 < levels.length; level++) {
            var sibling = levels[level] + (place ^ 1);
            if (sibling < levels[level + 1]) {
                if (lowest.size() == 1) lowest.add(node(sibling));
                else groups.add(List.of(node(sibling)));
            }
            place /= 2;
        }
        return Optional.of(new ReducedHashTree(algorithm, groups));
    }

    private int find(byte[] digest) {
        var low = 0;
        var high = size() - 1;
        while (low <= high) {
            var middle = (low + high) >>> 1;
            var order = Arrays.compareUnsigned(nodes, middle * length, (middle + 1) * length, digest, 0, digest.length);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }
        return -1;
    }

    private byte[] node(int number) {
        return Arrays.copyOfRange(nodes, number * length, (number + 1) * length);
    }
}
