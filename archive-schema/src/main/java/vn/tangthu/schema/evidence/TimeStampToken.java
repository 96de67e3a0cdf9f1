package vn.tangthu.schema.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.ParseException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1Object;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.cms.ContentInfo;
import org.bouncycastle.asn1.cms.IssuerAndSerialNumber;
import org.bouncycastle.asn1.cms.SignedData;
import org.bouncycastle.asn1.cms.SignerIdentifier;
import org.bouncycastle.asn1.cms.SignerInfo;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.tsp.TSTInfo;
import org.bouncycastle.asn1.x509.Certificate;
import org.bouncycastle.asn1.x509.SubjectKeyIdentifier;

/** A time stamp (dấu thời gian, RFC 3161, section 2.4.2) as an authority gave it. Whether it is to be believed is another question. */
public final class TimeStampToken {
    private final ContentInfo content;
    private final TSTInfo told;
    private final Instant time;

    private TimeStampToken(ContentInfo content, TSTInfo told) throws ParseException {
        this.content = content;
        this.told = told;
        this.time = told.getGenTime().getDate().toInstant();
    }

    public static TimeStampToken parse(byte[] bytes) throws MalformedEvidenceException {
        try {
            return of(ContentInfo.getInstance(bytes));
        } catch (RuntimeException e) { // what Bouncy Castle says to anything but ASN.1
            throw new MalformedEvidenceException("no time stamp", e);
        }
    }

    static TimeStampToken of(ContentInfo content) throws MalformedEvidenceException {
        try {
            if (!CMSObjectIdentifiers.signedData.equals(content.getContentType()))
                throw new IllegalArgumentException("no signed data");
            var signed = SignedData.getInstance(content.getContent()).getEncapContentInfo();
            if (!PKCSObjectIdentifiers.id_ct_TSTInfo.equals(signed.getContentType()))
                throw new IllegalArgumentException("signed data of another kind");
            var told = ASN1OctetString.getInstance(signed.getContent()).getOctets();
            return new TimeStampToken(content, TSTInfo.getInstance(told));
        } catch (ParseException | RuntimeException e) { // what Bouncy Castle says to anything but a time stamp
            throw new MalformedEvidenceException("no time stamp", e);
        }
    }

    /** When it was made, as the authority says. */
    public Instant time() {
        return time;
    }

    /** Digest that it was made for. */
    public byte[] imprint() {
        return told.getMessageImprint().getHashedMessage();
    }

    /** Of the imprint; empty when it is none that trees are built with. */
    public Optional<DigestAlgorithm> imprintAlgorithm() {
        return DigestAlgorithm.of(told.getMessageImprint().getHashAlgorithm());
    }

    /** @throws MalformedEvidenceException when its certificate is not in it */
    public TimeStampAuthority authority() throws MalformedEvidenceException {
        try {
            var signed = SignedData.getInstance(content.getContent());
            var signer = SignerInfo.getInstance(signed.getSignerInfos().getObjectAt(0));
            for (var each : signed.getCertificates()) {
                var certificate = Certificate.getInstance(each);
                if (isMeant(signer.getSID(), certificate))
                    return new TimeStampAuthority(
                            certificate.getSubject().toString(),
                            certificate.getEndDate().getDate().toInstant(),
                            SigningKey.of(
                                    certificate.getSubjectPublicKeyInfo(), signer.getDigestEncryptionAlgorithm()));
            }
        } catch (RuntimeException e) { // what Bouncy Castle says to parts that are none
            throw new MalformedEvidenceException("no authority in the time stamp", e);
        }
        throw new MalformedEvidenceException("no certificate of its authority in the time stamp", null);
    }

    private static boolean isMeant(SignerIdentifier signer, Certificate certificate) {
        if (signer.isTagged()) {
            var wanted = ASN1OctetString.getInstance(signer.getId()).getOctets();
            var own = SubjectKeyIdentifier.fromExtensions(certificate.getExtensions());
            return own != null && Arrays.equals(own.getKeyIdentifier(), wanted);
        }
        var wanted = IssuerAndSerialNumber.getInstance(signer.getId());
        return wanted.getName().equals(certificate.getIssuer())
                && wanted.getSerialNumber().equals(certificate.getSerialNumber());
    }

    ContentInfo content() {
        return content;
    }

    /** In the distinguished encoding (DER), which time stamps that cover this one digest. */
    public byte[] encoded() {
        return encoded(content);
    }

    static byte[] encoded(ASN1Object object) {
        try {
            return object.getEncoded(ASN1Encoding.DER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
