package vn.tangthu.web.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.signature.api.ImportTrustAnchor;
import vn.tangthu.signature.api.TrustAnchorId;
import vn.tangthu.signature.api.TrustAnchorRefusedException;
import vn.tangthu.signature.api.TrustAnchorStanding;
import vn.tangthu.signature.api.TrustAnchorView;
import vn.tangthu.signature.api.TrustAnchors;
import vn.tangthu.signature.api.TrustPurpose;

/** The certificates this installation believes; for the administrator. */
@Path("/trust-anchors")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class TrustAnchorsResource {
    private static final String PEM = "-----BEGIN";

    @Inject
    TrustAnchors anchors;

    @Inject
    Clock clock;

    /**
     * What to import.
     *
     * @param certificate PEM, or DER in Base64
     * @param trustedFrom first day it is believed
     * @param trustedUntil last day it is believed; absent: no end
     */
    public record Import(
            String certificate,
            TrustPurpose purpose,
            LocalDate trustedFrom,
            Optional<LocalDate> trustedUntil,
            String approvedBy) {}

    /** The last day an anchor is believed. */
    public record End(LocalDate lastDay) {}

    /**
     * A trust anchor.
     *
     * @param lastDay last day on which new signatures under it can be believed
     */
    public record TrustAnchorJson(
            String id,
            TrustPurpose purpose,
            String subject,
            String issuer,
            String serialNumber,
            String sha256,
            Instant notBefore,
            Instant notAfter,
            LocalDate trustedFrom,
            Optional<LocalDate> trustedUntil,
            LocalDate lastDay,
            TrustAnchorStanding standing,
            String approvedBy,
            String importedBy,
            Instant importedAt) {
        static TrustAnchorJson of(TrustAnchorView anchor, LocalDate today) {
            return new TrustAnchorJson(
                    anchor.id().value().toString(),
                    anchor.purpose(),
                    anchor.subject(),
                    anchor.issuer(),
                    anchor.serialNumber(),
                    anchor.sha256(),
                    anchor.notBefore(),
                    anchor.notAfter(),
                    anchor.trustedFrom(),
                    anchor.trustedUntil(),
                    anchor.lastDay(),
                    anchor.standing(today),
                    anchor.approvedBy(),
                    anchor.importedBy(),
                    anchor.importedAt());
        }
    }

    @GET
    public List<TrustAnchorJson> list() {
        return anchors.list().stream().map(this::json).toList();
    }

    @GET
    @Path("{id}")
    public TrustAnchorJson require(@PathParam("id") UUID id) {
        return json(anchors.require(new TrustAnchorId(id)));
    }

    @POST
    public Response importAnchor(Import wanted, @Context UriInfo uri) {
        var anchor = anchors.importAnchor(new ImportTrustAnchor(
                bytes(Given.field("certificate", wanted.certificate())),
                Given.field("purpose", wanted.purpose()),
                Given.field("trustedFrom", wanted.trustedFrom()),
                wanted.trustedUntil() == null ? Optional.empty() : wanted.trustedUntil(),
                Optional.ofNullable(wanted.approvedBy()).orElse("")));
        var location = uri.getAbsolutePathBuilder()
                .path(anchor.id().value().toString())
                .build();
        return Response.created(location).entity(json(anchor)).build();
    }

    @POST
    @Path("{id}/end")
    public TrustAnchorJson end(@PathParam("id") UUID id, End end) {
        return json(anchors.endTrust(new TrustAnchorId(id), Given.field("lastDay", end.lastDay())));
    }

    private TrustAnchorJson json(TrustAnchorView anchor) {
        return TrustAnchorJson.of(anchor, LocalDate.now(clock));
    }

    private static byte[] bytes(String certificate) {
        if (certificate.contains(PEM)) return certificate.getBytes(StandardCharsets.US_ASCII);
        try {
            return Base64.getMimeDecoder().decode(certificate);
        } catch (IllegalArgumentException e) {
            throw TrustAnchorRefusedException.unreadable(e.getMessage());
        }
    }
}
