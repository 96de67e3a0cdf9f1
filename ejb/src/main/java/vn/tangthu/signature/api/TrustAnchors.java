package vn.tangthu.signature.api;

import java.time.LocalDate;
import java.util.List;

/**
 * The certificates this installation believes, kept by the administrator. Nothing else is believed: neither the operating
 * system's nor Java's trust store. A change counts for validations that begin after it.
 */
public interface TrustAnchors {
    /** All of them, also those whose time is over; newest first. */
    List<TrustAnchorView> list();

    /** @throws UnknownTrustAnchorException there is none */
    TrustAnchorView require(TrustAnchorId id);

    /**
     * @throws TrustAnchorRefusedException not one readable certificate, not an authority's, days in the wrong order, nobody
     *     approved it, or already imported for this purpose
     */
    TrustAnchorView importAnchor(ImportTrustAnchor command);

    /**
     * Sets the last day the anchor is believed; documents signed (by time stamp) until then stay provable.
     *
     * @throws UnknownTrustAnchorException there is none
     * @throws TrustAnchorRefusedException the day is before the first one
     */
    TrustAnchorView endTrust(TrustAnchorId id, LocalDate lastDay);
}
