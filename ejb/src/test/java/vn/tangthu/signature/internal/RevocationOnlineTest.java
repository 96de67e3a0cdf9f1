package vn.tangthu.signature.internal;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpHandler;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.spi.x509.revocation.crl.ExternalResourcesCRLSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicLong;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.cert.ocsp.RespID;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.tangthu.signature.api.Indication;
import vn.tangthu.signature.api.TrustPurpose;
import vn.tangthu.signature.domain.SignatureFacts;
import vn.tangthu.signature.domain.TrustAnchor;
import vn.tangthu.signature.internal.demo.DemoAuthority;
import vn.tangthu.signature.internal.demo.DemoAuthority.Holder;
import vn.tangthu.signature.internal.demo.DemoIdentity;
import vn.tangthu.signature.internal.demo.DemoSigner;
import vn.tangthu.signature.internal.demo.DemoStatusResponder;
import vn.tangthu.signature.internal.demo.SamplePage;
import vn.tangthu.signature.internal.revocation.AuthorityOnTheNet;
import vn.tangthu.signature.internal.revocation.RevocationFault;
import vn.tangthu.signature.internal.revocation.RevocationOnline;
import vn.tangthu.signature.internal.revocation.RevocationSources;

/** Signatures whose revocation is asked for over HTTP, and everything that may answer in place of the authority. */
class RevocationOnlineTest {
    private static final Instant SIGNED = Instant.parse("2026-03-12T03:05:00Z");
    private static final Instant NOW = SIGNED.plusSeconds(60);
    private static final String STATUS = "/ocsp";
    private static final String LIST = "/issuer.crl";
    private static final String ROOT_LIST = "/root.crl";
    private static final int LARGEST_LIST = 100_000;

    /** What a responder says to a question. */
    private interface Responding {
        byte[] to(byte[] question) throws Exception;
    }

    @TempDir
    Path folder;

    private AuthorityOnTheNet net;
    private DemoAuthority authority;
    private RevocationOnline online;

    @BeforeEach
    void found() throws Exception {
        net = new AuthorityOnTheNet();
        authority = DemoAuthority.create(net.address(), SIGNED.minus(Duration.ofDays(800)));
        online = net.asking(NOW, LARGEST_LIST);
    }

    @AfterEach
    void close() {
        net.close();
    }

    @Test
    void responderDecidesAndIsAskedOnce() throws Exception {
        net.answers.put(STATUS, answering(honest()));
        var file = signed(authority, Holder.OFFICER);

        assertThat(examine(file).signatures())
                .extracting(SignatureFacts::indication)
                .containsExactly(Indication.TOTAL_PASSED);
        var asked = net.asked.size();
        assertThat(asked).isPositive();

        assertThat(indication(examine(file))).isEqualTo(Indication.TOTAL_PASSED);
        assertThat(net.asked).hasSize(asked);
    }

    @Test
    void whatTheResponderSaysIsRevokedIsNotPassed() throws Exception {
        var serialNumber =
                authority.identity(Holder.REVOKED_OFFICER).certificate().getSerialNumber();
        Files.writeString(folder.resolve("revoked"), serialNumber.toString(16) + " " + SIGNED.minusSeconds(60) + "\n");
        net.answers.put(STATUS, answering(honest()));

        var examination = examine(signed(authority, Holder.REVOKED_OFFICER));

        assertThat(examination.signatures().get(0).subIndication()).contains("REVOKED_NO_POE");
    }

    @Test
    void revocationListDecidesWhereTheResponderIsAway() throws Exception {
        serveLists();

        var examination = examine(signed(authority, Holder.OFFICER));

        assertThat(indication(examination)).isEqualTo(Indication.TOTAL_PASSED);
        assertThat(examination.revocationFaults())
                .extracting(RevocationFault::kind)
                .containsOnly(RevocationFault.Kind.UNREACHABLE);
    }

    @Test
    void nobodyAnsweringIsUndecidedAndToldAndTheSameSourceIsLeftAloneForAMinute() throws Exception {
        var file = signed(authority, Holder.OFFICER);

        var examination = examine(file);

        assertThat(indication(examination)).isEqualTo(Indication.INDETERMINATE);
        assertThat(examination.revocationFaults())
                .extracting(RevocationFault::source)
                .contains(net.address() + "ocsp", net.address() + "issuer.crl");
        var asked = net.asked.size();
        examine(file);
        assertThat(net.asked).hasSize(asked);

        serveLists();
        AuthorityOnTheNet.pass(online, NOW.plusSeconds(61));
        assertThat(indication(examine(file))).isEqualTo(Indication.TOTAL_PASSED);
    }

    @Test
    void goodForAnotherCertificateIsNoAnswer() throws Exception {
        var seal = authority.identity(Holder.SEAL).certificate().getSerialNumber();
        net.answers.put(STATUS, answering(lying(question -> crafted(question, seal, Holder.STATUS_RESPONDER))));

        assertRefused("about another certificate");
    }

    @Test
    void answerOfOldOrToComeIsNone() throws Exception {
        net.answers.put(STATUS, answering(question -> responder().answer(question, NOW.minus(Duration.ofHours(2)))));
        assertRefused("of old");

        online = net.asking(NOW, LARGEST_LIST);
        net.answers.put(STATUS, answering(question -> responder().answer(question, NOW.plus(Duration.ofHours(2)))));
        assertRefused("to come");
    }

    @Test
    void whatIsKeptIsNoAnswerWhenTheClockGoesBack() throws Exception {
        net.answers.put(STATUS, answering(honest()));
        var file = signed(authority, Holder.OFFICER);
        examine(file);
        var asked = net.asked.size();

        AuthorityOnTheNet.pass(online, NOW.minus(Duration.ofDays(1)));
        examine(file);

        assertThat(net.asked).hasSizeGreaterThan(asked);
    }

    @Test
    void responderWhomTheIssuerDidNotDelegateIsNotBelieved() throws Exception {
        for (var holder : List.of(Holder.OFFICER, Holder.TIME_STAMPER)) {
            online = net.asking(NOW, LARGEST_LIST);
            net.answers.put(STATUS, answering(lying(question -> crafted(question, serialNumber(question), holder))));

            assertRefused("delegated");
        }
    }

    @Test
    void garbageIsNoAnswer() throws Exception {
        for (var garbage : new byte[][] {{}, {0x30, 0}, new byte[1_000], "<html>".getBytes()}) {
            online = net.asking(NOW, LARGEST_LIST);
            net.answers.put(STATUS, exchange -> AuthorityOnTheNet.send(exchange, garbage));
            net.answers.put(LIST, exchange -> AuthorityOnTheNet.send(exchange, garbage));

            assertRefused("");
        }
    }

    @Test
    void listOfAnotherIssuerIsNone() throws Exception {
        var another = DemoAuthority.create(SIGNED.minus(Duration.ofDays(800)));
        net.answers.put(
                LIST,
                exchange -> AuthorityOnTheNet.send(exchange, lists(another).get(1)));

        assertRefused("not signed by the issuer");
    }

    @Test
    void listOverTheLimitIsNotReadToItsEnd() throws Exception {
        var sent = new AtomicLong();
        var huge = 200L << 20;
        for (var announced : new long[] {huge, 0}) {
            online = net.asking(NOW, LARGEST_LIST);
            sent.set(0);
            net.answers.put(LIST, exchange -> {
                exchange.sendResponseHeaders(200, announced);
                var part = new byte[1 << 16];
                while (sent.get() < huge) {
                    exchange.getResponseBody().write(part);
                    sent.addAndGet(part.length);
                }
            });

            var examination = examine(signed(authority, Holder.OFFICER));

            assertThat(indication(examination)).isEqualTo(Indication.INDETERMINATE);
            assertThat(examination.revocationFaults())
                    .anySatisfy(fault -> assertThat(fault.reason()).contains("more than " + LARGEST_LIST));
            assertThat(sent.get()).isLessThan(huge);
        }
    }

    @Test
    void sourceThatNeverAnswersIsGivenUp() throws Exception {
        var end = new CountDownLatch(1);
        net.answers.put(STATUS, exchange -> {
            try {
                end.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        var examination = examine(signed(authority, Holder.OFFICER));
        end.countDown();

        assertThat(indication(examination)).isEqualTo(Indication.INDETERMINATE);
        assertThat(examination.revocationFaults())
                .anySatisfy(fault -> assertThat(fault.source()).endsWith("ocsp"));
    }

    @Test
    void sourceCanSendNobodyElsewhere() throws Exception {
        net.answers.put(LIST, exchange -> {
            exchange.getResponseHeaders().set("Location", net.address() + "inside");
            exchange.sendResponseHeaders(302, -1);
        });

        assertThat(indication(examine(signed(authority, Holder.OFFICER)))).isEqualTo(Indication.INDETERMINATE);
        assertThat(net.asked).contains(LIST).doesNotContain("/inside");
    }

    @Test
    void certificatesUnderNoTrustAnchorMakeNobodyAsk() throws Exception {
        var hostile = DemoAuthority.create(net.address(), SIGNED.minus(Duration.ofDays(800)));

        var examination = examine(signed(hostile, Holder.OFFICER));

        assertThat(indication(examination)).isEqualTo(Indication.INDETERMINATE);
        assertThat(net.asked).isEmpty();
    }

    @Test
    void installationThatIsToAskNobodyAsksNobody() throws Exception {
        online = AuthorityOnTheNet.off();

        assertThat(indication(examine(signed(authority, Holder.OFFICER)))).isEqualTo(Indication.INDETERMINATE);
        assertThat(net.asked).isEmpty();
    }

    private void assertRefused(String reason) throws Exception {
        var examination = examine(signed(authority, Holder.OFFICER));

        assertThat(indication(examination)).isEqualTo(Indication.INDETERMINATE);
        assertThat(examination.revocationFaults()).anySatisfy(fault -> {
            assertThat(fault.kind()).isEqualTo(RevocationFault.Kind.REFUSED);
            assertThat(fault.reason()).contains(reason);
        });
    }

    private static Indication indication(Examination.Signed examination) {
        return examination.signatures().get(0).indication();
    }

    private Examination.Signed examine(Path file) throws IOException {
        var folderOfLists = new ExternalResourcesCRLSource(new DSSDocument[0]);
        var validator = new PdfValidator(anchors(), RevocationSources.of(folderOfLists, online));
        return (Examination.Signed) validator.examine(file, NOW);
    }

    private List<TrustAnchor> anchors() {
        return Arrays.stream(TrustPurpose.values())
                .map(purpose -> new TrustAnchor(
                        Certificates.authority(authority.identity(Holder.ROOT).certificate()),
                        new TrustAnchor.Decision(
                                purpose,
                                TrustAnchor.Origin.ADMINISTRATOR,
                                LocalDate.of(2020, 1, 1),
                                Optional.empty(),
                                "QĐ 1/QĐ-SNV",
                                "quantri",
                                SIGNED)))
                .toList();
    }

    private Path signed(DemoAuthority by, Holder who) throws Exception {
        var page = SamplePage.of(List.of("QUYẾT ĐỊNH"));
        var document = new DemoSigner(by)
                .sign(new InMemoryDocument(page), by.identity(who), SignatureLevel.PAdES_BASELINE_T, SIGNED);
        var out = new ByteArrayOutputStream();
        document.writeTo(out);
        return Files.write(Files.createTempFile(folder, "signed", ".pdf"), out.toByteArray());
    }

    private void serveLists() {
        net.answers.put(
                ROOT_LIST,
                exchange -> AuthorityOnTheNet.send(exchange, lists(authority).get(0)));
        net.answers.put(
                LIST,
                exchange -> AuthorityOnTheNet.send(exchange, lists(authority).get(1)));
    }

    private static List<byte[]> lists(DemoAuthority of) throws IOException {
        try {
            return of.revocationLists(NOW);
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    private Responding honest() {
        return question -> responder().answer(question, NOW);
    }

    /** About signers only: what the root says of the issuing authority stays true, and is not what is refused. */
    private Responding lying(Responding lie) {
        var issuer = authority.identity(Holder.ISSUER).certificate().getSerialNumber();
        return question -> (serialNumber(question).equals(issuer) ? honest() : lie).to(question);
    }

    private DemoStatusResponder responder() throws IOException {
        return DemoStatusResponder.of(authority, folder);
    }

    private static HttpHandler answering(Responding responding) {
        return exchange -> {
            try {
                AuthorityOnTheNet.send(
                        exchange, responding.to(exchange.getRequestBody().readAllBytes()));
            } catch (Exception e) {
                throw new IOException(e);
            }
        };
    }

    private static BigInteger serialNumber(byte[] question) throws IOException {
        return new OCSPReq(question).getRequestList()[0].getCertID().getSerialNumber();
    }

    /** Says "good" about a certificate, signed by somebody. */
    private byte[] crafted(byte[] question, BigInteger serialNumber, Holder holder) throws Exception {
        var asked = new OCSPReq(question).getRequestList()[0].getCertID();
        DemoIdentity signer = authority.identity(holder);
        var certificate = new JcaX509CertificateHolder(signer.certificate());
        var answer = new BasicOCSPRespBuilder(new RespID(certificate.getSubject()))
                .addResponse(
                        new CertificateID(new org.bouncycastle.asn1.ocsp.CertID(
                                asked.toASN1Primitive().getHashAlgorithm(),
                                asked.toASN1Primitive().getIssuerNameHash(),
                                asked.toASN1Primitive().getIssuerKeyHash(),
                                new org.bouncycastle.asn1.ASN1Integer(serialNumber))),
                        CertificateStatus.GOOD,
                        Date.from(NOW),
                        Date.from(NOW.plusSeconds(600)),
                        null)
                .build(
                        new JcaContentSignerBuilder("SHA256withECDSA").build(signer.key()),
                        new X509CertificateHolder[] {certificate},
                        Date.from(NOW));
        return new OCSPRespBuilder().build(OCSPRespBuilder.SUCCESSFUL, answer).getEncoded();
    }
}
