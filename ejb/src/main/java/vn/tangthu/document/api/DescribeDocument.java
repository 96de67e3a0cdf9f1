package vn.tangthu.document.api;

import java.util.Map;
import java.util.Optional;

/**
 * Changes what describes a document; its files never change.
 *
 * @param expectedVersion version the caller saw; empty takes any
 * @param direction which way it went; empty leaves it
 * @param changes values by field; a blank value removes the field, fields not named stay
 */
public record DescribeDocument(
        DocumentId document,
        Optional<Long> expectedVersion,
        Optional<Direction> direction,
        Map<DocumentField, String> changes) {
    public DescribeDocument {
        changes = Map.copyOf(changes);
    }
}
