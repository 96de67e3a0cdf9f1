package vn.tangthu.signature.internal;

import eu.europa.esig.dss.detailedreport.jaxb.XmlConstraint;
import eu.europa.esig.dss.detailedreport.jaxb.XmlStatus;
import eu.europa.esig.dss.diagnostic.CertificateWrapper;
import eu.europa.esig.dss.diagnostic.SignatureWrapper;
import eu.europa.esig.dss.diagnostic.TimestampWrapper;
import eu.europa.esig.dss.enumerations.SubIndication;
import eu.europa.esig.dss.pades.validation.PDFDocumentValidator;
import eu.europa.esig.dss.validation.reports.Reports;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Base64;
import java.util.Comparator;
import java.util.Date;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.tangthu.signature.api.Coverage;
import vn.tangthu.signature.api.Indication;
import vn.tangthu.signature.api.SignatureMaterial;
import vn.tangthu.signature.api.TimeSource;
import vn.tangthu.signature.api.TrustPurpose;
import vn.tangthu.signature.domain.Change;
import vn.tangthu.signature.domain.SignatureFacts;
import vn.tangthu.signature.domain.SignatureFacts.Anchor;

/** Turns the reports of DSS into our facts. */
final class ReportReader {
    /** Keys of DSS's checks on what came after the signature. */
    private static final Map<String, Change> CHECKS = Map.of(
            "BBB_FC_ISVADMDPD", Change.FORBIDDEN,
            "BBB_FC_ISVAFMDPD", Change.FORBIDDEN,
            "BBB_FC_ISVASFLD", Change.FORBIDDEN,
            "BBB_FC_ISDC", Change.CONTENT,
            "BBB_FC_DSFREAP", Change.CONTENT,
            "BBB_FC_DSCNUOM", Change.CONTENT,
            "BBB_FC_DSCNACMDM", Change.ADDITION);

    private final Reports reports;
    private final Belief belief;
    private final PDFDocumentValidator validator;

    ReportReader(Reports reports, Belief belief, PDFDocumentValidator validator) {
        this.reports = reports;
        this.belief = belief;
        this.validator = validator;
    }

    /** Facts of all signatures in the order of signing. */
    List<SignatureFacts> signatures(long fileSize) {
        return reports.getDiagnosticData().getSignatures().stream()
                .filter(signature -> !signature.isCounterSignature())
                .sorted(Comparator.comparing(ReportReader::endOfSignedBytes))
                .map(signature -> facts(signature, fileSize))
                .toList();
    }

    private SignatureFacts facts(SignatureWrapper signature, long fileSize) {
        var report = reports.getSimpleReport();
        var id = signature.getId();
        var stamp = trustedTimeStamp(signature);
        var time =
                stamp.map(TimestampWrapper::getProductionTime).or(() -> Optional.ofNullable(report.getSigningTime(id)));
        var timeSource =
                stamp.isPresent() ? TimeSource.TIME_STAMP : time.isPresent() ? TimeSource.CLAIMED : TimeSource.NONE;
        var anchor = anchor(signature, stamp, time.map(Date::toInstant));
        var indication = Indication.valueOf(report.getIndication(id).name());
        var reason = Optional.ofNullable(report.getSubIndication(id)).map(SubIndication::name);
        if (indication == Indication.TOTAL_PASSED && anchor != Anchor.FOR_THIS_USE) {
            indication = Indication.INDETERMINATE;
            reason = Optional.of(SubIndication.NO_CERTIFICATE_CHAIN_FOUND.name());
        }
        return new SignatureFacts(
                indication,
                reason,
                Optional.ofNullable(report.getSignedBy(id)),
                time.map(Date::toInstant),
                timeSource,
                String.valueOf(signature.getSignatureFormat()),
                coverage(signature, fileSize),
                changes(id),
                anchor,
                material(signature));
    }

    private Optional<TimestampWrapper> trustedTimeStamp(SignatureWrapper signature) {
        return signature.getTLevelTimestamps().stream()
                .filter(stamp -> reports.getDetailedReport().getBasicTimestampValidationIndication(stamp.getId())
                        == eu.europa.esig.dss.enumerations.Indication.PASSED)
                .min(Comparator.comparing(TimestampWrapper::getProductionTime));
    }

    private Anchor anchor(SignatureWrapper signature, Optional<TimestampWrapper> stamp, Optional<Instant> time) {
        if (!signature.isTrustedChain()) return Anchor.NONE;
        var at = time.orElseGet(
                () -> reports.getSimpleReport().getValidationTime().toInstant());
        var signer = endsAt(signature.getCertificateChain(), TrustPurpose.SIGNING, at);
        var stamper = stamp.map(s -> endsAt(s.getCertificateChain(), TrustPurpose.TIMESTAMPING, at))
                .orElse(true);
        return signer && stamper ? Anchor.FOR_THIS_USE : Anchor.FOR_OTHER_USE;
    }

    private boolean endsAt(List<CertificateWrapper> chain, TrustPurpose purpose, Instant at) {
        return chain.stream().anyMatch(certificate -> belief.holds(certificate.getId(), purpose, at));
    }

    private static BigInteger endOfSignedBytes(SignatureWrapper signature) {
        var range = byteRange(signature);
        return range.size() < 4 ? BigInteger.ZERO : range.get(2).add(range.get(3));
    }

    private static List<BigInteger> byteRange(SignatureWrapper signature) {
        var revision = signature.getPDFRevision();
        return revision == null || revision.getSignatureByteRange() == null
                ? List.of()
                : revision.getSignatureByteRange();
    }

    private static Coverage coverage(SignatureWrapper signature, long fileSize) {
        var range = byteRange(signature);
        if (range.size() != 4
                || range.get(0).signum() != 0
                || !signature.getPDFRevision().isSignatureByteRangeValid()) {
            return Coverage.PART;
        }
        return endOfSignedBytes(signature).longValue() >= fileSize ? Coverage.WHOLE_FILE : Coverage.EARLIER_REVISION;
    }

    private Set<Change> changes(String id) {
        var found = EnumSet.noneOf(Change.class);
        var blocks = reports.getDetailedReport().getBasicBuildingBlockById(id);
        if (blocks == null || blocks.getFC() == null) return found;
        for (var check : blocks.getFC().getConstraint()) {
            if (failed(check))
                Optional.ofNullable(CHECKS.get(check.getName().getKey())).ifPresent(found::add);
        }
        return found;
    }

    private static boolean failed(XmlConstraint check) {
        return check.getStatus() == XmlStatus.NOT_OK || check.getStatus() == XmlStatus.WARNING;
    }

    private Optional<SignatureMaterial> material(SignatureWrapper signature) {
        var parsed = validator.getSignatureById(signature.getId());
        var algorithm = signature.getSignatureAlgorithm();
        if (parsed == null || algorithm == null || parsed.getSigningCertificateToken() == null) return Optional.empty();
        var base64 = Base64.getEncoder();
        return Optional.of(new SignatureMaterial(
                algorithm.getName(),
                base64.encodeToString(parsed.getSignatureValue()),
                base64.encodeToString(parsed.getSigningCertificateToken().getEncoded())));
    }
}
