package vn.tangthu.schema.evidence;

import java.util.Arrays;
import java.util.List;
import org.bouncycastle.asn1.tsp.PartialHashtree;

/** A time stamp over a tree, as far as one object needs it (dấu thời gian lưu trữ, RFC 4998, section 4). */
public record ArchiveTimeStamp(ReducedHashTree tree, TimeStampToken token) {
    org.bouncycastle.asn1.tsp.ArchiveTimeStamp toAsn1() {
        var groups = tree.isSingle()
                ? null
                : tree.groups().stream()
                        .map(group -> new PartialHashtree(group.toArray(byte[][]::new)))
                        .toArray(PartialHashtree[]::new);
        return new org.bouncycastle.asn1.tsp.ArchiveTimeStamp(
                tree.algorithm().identifier(), null, groups, token.content());
    }

    static ArchiveTimeStamp of(org.bouncycastle.asn1.tsp.ArchiveTimeStamp told) throws MalformedEvidenceException {
        var token = TimeStampToken.of(told.getTimeStamp());
        var algorithm = DigestAlgorithm.of(told.getDigestAlgorithmIdentifier())
                .orElseThrow(() -> new MalformedEvidenceException(
                        "unknown digest " + told.getDigestAlgorithmIdentifier().getAlgorithm(), null));
        var groups = told.getReducedHashTree();
        if (groups == null) return new ArchiveTimeStamp(single(algorithm, token), token);
        return new ArchiveTimeStamp(
                new ReducedHashTree(
                        algorithm,
                        Arrays.stream(groups)
                                .map(group -> List.of(group.getValues()))
                                .toList()),
                token);
    }

    private static ReducedHashTree single(DigestAlgorithm algorithm, TimeStampToken token) {
        return new ReducedHashTree(algorithm, List.of(List.of(token.imprint())));
    }
}
