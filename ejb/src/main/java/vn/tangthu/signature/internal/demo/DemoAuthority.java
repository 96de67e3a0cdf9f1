package vn.tangthu.signature.internal.demo;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.bouncycastle.asn1.x509.KeyUsage;
import vn.tangthu.signature.internal.demo.DemoCertificates.Kind;
import vn.tangthu.signature.internal.demo.DemoCertificates.Order;
import vn.tangthu.signature.internal.demo.DemoCertificates.Period;
import vn.tangthu.signature.internal.demo.DemoCertificates.Place;
import vn.tangthu.signature.internal.demo.DemoCertificates.Revoked;

/**
 * Certificate authority of a demonstration: root, issuing authority, officers, one agency seal, a time-stamp authority and one that tells what is revoked.
 * Made once, kept in a PKCS#12 file that only the server's account may read.
 */
public final class DemoAuthority {
    /** Who holds a key. */
    public enum Holder {
        ROOT,
        ISSUER,
        OFFICER,
        SEAL,
        TIME_STAMPER,
        /** Tells whether certificates of the issuing authority are revoked (OCSP). */
        STATUS_RESPONDER,
        /** An officer whose certificate is revoked, to see what that does. */
        REVOKED_OFFICER;

        /** As in addresses and names of files. */
        public String slug() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<Holder> of(String slug) {
            return Arrays.stream(values())
                    .filter(holder -> holder.slug().equals(slug))
                    .findFirst();
        }
    }

    private static final String ORGANISATION = ",O=Tàng Thư - hệ thống thử nghiệm,C=VN";
    private static final int DAYS_OF_AUTHORITIES = 20 * 365;
    private static final int DAYS_OF_SIGNERS = 5 * 365;
    private static final int DAYS_OF_REVOCATION_LISTS = 366;
    private static final int ISSUING = KeyUsage.keyCertSign | KeyUsage.cRLSign;
    private static final int SIGNING = KeyUsage.digitalSignature | KeyUsage.nonRepudiation;

    /** Where nobody answers: for tests that ask no network. */
    private static final URI NOWHERE = URI.create("http://ca.tangthu.invalid/demo-pki/");

    private final Map<Holder, DemoIdentity> identities;
    private final URI address;

    private DemoAuthority(Map<Holder, DemoIdentity> identities, URI address) {
        this.identities = identities;
        this.address = address;
    }

    /**
     * Opens the authority kept in the folder, or makes one there. What a kept one lacks is made; what it has stays as it is.
     *
     * @param address where it answers, ends with a slash; certificates that are issued name it
     */
    public static DemoAuthority in(Path folder, URI address, Instant now) throws IOException, GeneralSecurityException {
        var keys = new DemoKeys(folder);
        var authority = new DemoAuthority(keys.load(), address);
        if (authority.complete(now)) keys.store(authority.identities);
        return authority;
    }

    public static DemoAuthority create(Instant now) throws GeneralSecurityException {
        return create(NOWHERE, now);
    }

    /** @param address where it answers, ends with a slash */
    public static DemoAuthority create(URI address, Instant now) throws GeneralSecurityException {
        var made = new DemoAuthority(new EnumMap<>(Holder.class), address);
        made.complete(now);
        return made;
    }

    public DemoIdentity identity(Holder holder) {
        return identities.get(holder);
    }

    /** A further signer of this authority, valid in the given time. */
    public DemoIdentity signer(String name, Instant from, Instant until) throws GeneralSecurityException {
        return issue(Holder.ISSUER, name, SIGNING, Kind.SIGNER, new Period(from, until));
    }

    /** Revocation lists of root and issuing authority, DER, as of the given time. */
    public List<byte[]> revocationLists(Instant at, X509Certificate... revoked) throws GeneralSecurityException {
        var all = Arrays.stream(revoked)
                .map(certificate -> new Revoked(certificate.getSerialNumber(), at))
                .toList();
        var period = new Period(at, at.plus(DAYS_OF_REVOCATION_LISTS, ChronoUnit.DAYS));
        return List.of(
                DemoCertificates.revocationList(identity(Holder.ROOT), period, List.of()),
                DemoCertificates.revocationList(identity(Holder.ISSUER), period, all));
    }

    private boolean complete(Instant now) throws GeneralSecurityException {
        var before = identities.size();
        var from = now.minus(1, ChronoUnit.DAYS);
        var authorities = new Period(from, now.plus(DAYS_OF_AUTHORITIES, ChronoUnit.DAYS));
        var signers = new Period(from, now.plus(DAYS_OF_SIGNERS, ChronoUnit.DAYS));
        for (var holder : Holder.values()) {
            if (!identities.containsKey(holder)) identities.put(holder, make(holder, authorities, signers));
        }
        return identities.size() > before;
    }

    private DemoIdentity make(Holder holder, Period authorities, Period signers) throws GeneralSecurityException {
        return switch (holder) {
            case ROOT ->
                DemoCertificates.selfSigned(
                        new Order(named("CA gốc thử nghiệm"), ISSUING, Kind.AUTHORITY, authorities, Optional.empty()));
            case ISSUER -> issue(Holder.ROOT, "CA cấp phát thử nghiệm", ISSUING, Kind.AUTHORITY, authorities);
            case OFFICER -> issue(Holder.ISSUER, "Nguyễn Văn An", SIGNING, Kind.SIGNER, signers);
            case REVOKED_OFFICER -> issue(Holder.ISSUER, "Trần Văn Bình", SIGNING, Kind.SIGNER, signers);
            case SEAL -> issue(Holder.ISSUER, "Cơ quan thử nghiệm", SIGNING, Kind.SIGNER, signers);
            case TIME_STAMPER ->
                issue(Holder.ISSUER, "TSA thử nghiệm", KeyUsage.digitalSignature, Kind.TIME_STAMPING, authorities);
            case STATUS_RESPONDER ->
                issue(Holder.ISSUER, "OCSP thử nghiệm", KeyUsage.digitalSignature, Kind.STATUS_ANSWERING, authorities);
        };
    }

    private DemoIdentity issue(Holder issuer, String name, int usage, Kind kind, Period period)
            throws GeneralSecurityException {
        var place = new Place(address + issuer.slug() + ".cer", address + issuer.slug() + ".crl", address + "ocsp");
        return DemoCertificates.issuedBy(
                identity(issuer), new Order(named(name), usage, kind, period, Optional.of(place)));
    }

    private static String named(String name) {
        return "CN=" + name + ORGANISATION;
    }
}
