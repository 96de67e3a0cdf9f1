package vn.tangthu.signature.internal;

import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import eu.europa.esig.dss.spi.x509.tsp.KeyEntityTSPSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.tangthu.schema.evidence.ArchiveTimeStamp;
import vn.tangthu.schema.evidence.DigestAlgorithm;
import vn.tangthu.schema.evidence.EvidenceRecord;
import vn.tangthu.schema.evidence.HashTree;
import vn.tangthu.schema.evidence.MalformedEvidenceException;
import vn.tangthu.schema.evidence.TimeStampToken;
import vn.tangthu.signature.internal.demo.DemoAuthority;
import vn.tangthu.signature.internal.demo.DemoAuthority.Holder;

/** EU DSS, which makes no evidence records, accepts ours and refuses them for other objects. */
class EvidenceByDssTest {
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);
    private static final Instant LATER = NOW.plus(5, ChronoUnit.MINUTES);
    private static final Instant LAST = NOW.plus(10, ChronoUnit.MINUTES);
    private static final List<byte[]> OBJECTS = IntStream.range(0, 9)
            .mapToObj(i -> ("Quyết định số " + i).getBytes(StandardCharsets.UTF_8))
            .toList();

    private static DemoAuthority authority;

    @BeforeAll
    static void found() throws GeneralSecurityException {
        authority = DemoAuthority.create(NOW);
    }

    @Test
    void eachObjectOfATree() throws Exception {
        for (var object : OBJECTS) {
            assertThat(judged(made(object), object)).isEqualTo(Indication.PASSED);
            assertThat(judged(made(object), new byte[] {1})).isEqualTo(Indication.INDETERMINATE);
        }
    }

    @Test
    void objectWithRenewedTimeStamp() throws Exception {
        var object = OBJECTS.get(4);
        var record = renewed(made(object));

        assertThat(judged(record, object)).isEqualTo(Indication.PASSED);
        assertThat(judged(record, new byte[] {1})).isNotEqualTo(Indication.PASSED);
    }

    @Test
    void objectWithRenewedTree() throws Exception {
        var object = OBJECTS.get(4);
        var before = renewed(made(object));
        var own = before.digestWithObject(DigestAlgorithm.SHA_512, DigestAlgorithm.SHA_512.of(object));
        var record = before.renewedTree(stamped(DigestAlgorithm.SHA_512, own, LAST));

        assertThat(judged(record, object)).isEqualTo(Indication.PASSED);
        assertThat(judged(record, new byte[] {1})).isNotEqualTo(Indication.PASSED);
    }

    @Test
    void renewalOverAnotherRecordIsRefused() throws Exception {
        var foreign = made(OBJECTS.get(1)).digestOfLastTimeStamp();
        var record = made(OBJECTS.get(4)).renewedTimeStamp(stamped(DigestAlgorithm.SHA_256, foreign, LATER));

        assertThat(judged(record, OBJECTS.get(4))).isNotEqualTo(Indication.PASSED);
    }

    private static EvidenceRecord made(byte[] object) throws MalformedEvidenceException {
        var digests = OBJECTS.stream().map(DigestAlgorithm.SHA_256::of).toList();
        return EvidenceRecord.of(
                stamped(HashTree.of(DigestAlgorithm.SHA_256, digests), DigestAlgorithm.SHA_256.of(object), NOW));
    }

    private static EvidenceRecord renewed(EvidenceRecord record) throws MalformedEvidenceException {
        return record.renewedTimeStamp(stamped(DigestAlgorithm.SHA_256, record.digestOfLastTimeStamp(), LATER));
    }

    /** In a tree with others. */
    private static ArchiveTimeStamp stamped(DigestAlgorithm algorithm, byte[] digest, Instant at)
            throws MalformedEvidenceException {
        var all = new ArrayList<>(OBJECTS.stream()
                .map(object -> algorithm.of(algorithm.of(object)))
                .toList());
        all.add(digest);
        return stamped(HashTree.of(algorithm, all), digest, at);
    }

    private static ArchiveTimeStamp stamped(HashTree tree, byte[] digest, Instant at)
            throws MalformedEvidenceException {
        var stamper = authority.identity(Holder.TIME_STAMPER);
        var source = new KeyEntityTSPSource(stamper.key(), stamper.certificate(), stamper.chain());
        source.setTsaPolicy("1.3.6.1.4.1.4146.2.3");
        source.setProductionTime(Date.from(at));
        source.setAcceptedDigestAlgorithms(List.of(
                eu.europa.esig.dss.enumerations.DigestAlgorithm.SHA256,
                eu.europa.esig.dss.enumerations.DigestAlgorithm.SHA512));
        var named = eu.europa.esig.dss.enumerations.DigestAlgorithm.forJavaName(
                tree.algorithm().javaName());
        var token = TimeStampToken.parse(
                source.getTimeStampResponse(named, tree.root()).getBytes());
        return new ArchiveTimeStamp(tree.reducedFor(digest).orElseThrow(), token);
    }

    private static Indication judged(EvidenceRecord record, byte[] object) throws GeneralSecurityException {
        var trusted = new CommonTrustedCertificateSource();
        trusted.addCertificate(
                new CertificateToken(authority.identity(Holder.ROOT).certificate()));
        var verifier = new CommonCertificateVerifier();
        verifier.setTrustedCertSources(trusted);
        verifier.setAIASource(null);
        verifier.setCrlSource(new ExternalResourcesCRLSource(authority.revocationLists(LAST).stream()
                .map(ByteArrayInputStream::new)
                .toArray(InputStream[]::new)));
        var validator = SignedDocumentValidator.fromDocument(new InMemoryDocument(record.encoded()));
        validator.setDetachedContents(List.of(new InMemoryDocument(object)));
        validator.setCertificateVerifier(verifier);
        validator.setValidationTime(Date.from(LAST.plus(1, ChronoUnit.MINUTES)));
        var report = validator.validateDocument(ValidationRules.policy()).getSimpleReport();
        return report.getIndication(report.getEvidenceRecordIdList().get(0));
    }
}
