package vn.tangthu.preservation.api;

import java.time.Instant;
import java.util.Optional;
import vn.tangthu.audit.api.ChainAnchor;

/**
 * A hash tree (cây băm) and its time stamp.
 *
 * @param algorithm of its digests, e.g. {@code SHA-256}
 * @param objects that it proves
 * @param root lower-case hexadecimal; there when it is built
 * @param auditHead end of the audit trail that it proves; none when it renews others
 * @param file name of its file in the folder {@code evidence}, and its SHA-256
 * @param stamp there when it is stamped
 * @param renewal of the records of a tree over objects; none while no end is known
 */
public record EvidenceTreeView(
        long number,
        EvidenceTreeKind kind,
        EvidenceTreeState state,
        String algorithm,
        Instant begunAt,
        long objects,
        Optional<String> root,
        Optional<ChainAnchor> auditHead,
        Optional<TreeFileName> file,
        Optional<Stamp> stamp,
        Optional<EvidenceRenewal> renewal) {

    /**
     * @param name below the folder {@code evidence}
     * @param sha256 lower-case hexadecimal
     */
    public record TreeFileName(String name, String sha256) {}

    /**
     * @param at as the authority says
     * @param authority subject of its certificate
     */
    public record Stamp(Instant at, String authority) {}
}
