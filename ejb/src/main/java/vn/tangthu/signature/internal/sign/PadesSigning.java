package vn.tangthu.signature.internal.sign;

import eu.europa.esig.dss.alert.SilentOnStatusAlert;
import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import eu.europa.esig.dss.enumerations.ImageScaling;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.DSSDocument;
import eu.europa.esig.dss.model.FileDocument;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.SignatureValue;
import eu.europa.esig.dss.model.ToBeSigned;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.pades.PAdESSignatureParameters;
import eu.europa.esig.dss.pades.SignatureFieldParameters;
import eu.europa.esig.dss.pades.SignatureImageParameters;
import eu.europa.esig.dss.pades.signature.PAdESService;
import eu.europa.esig.dss.pdf.PdfMemoryUsageSetting;
import eu.europa.esig.dss.pdf.PdfSignatureFieldPositionChecker;
import eu.europa.esig.dss.pdf.pdfbox.PdfBoxNativeObjectFactory;
import eu.europa.esig.dss.signature.resources.TempFileResourcesHandlerBuilder;
import eu.europa.esig.dss.spi.validation.CertificateVerifier;
import eu.europa.esig.dss.spi.x509.tsp.TSPSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.TimeZone;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import vn.tangthu.platform.VietnamTime;

/**
 * Puts a PAdES signature on a PDF in two steps, so that the key may be elsewhere (ETSI EN 319 142-1): first what is to be signed, then the
 * file with the signature value. Both steps are given the same order and make the same file of it; nothing is kept between them. The
 * draft's bytes stay as they are, all that is new follows them.
 */
final class PadesSigning {
    /** Bytes; PDF/A allows no string of more than 32,767 (ISO 19005-2, 6.1.13). */
    private static final int ROOM_FOR_SIGNATURE = 32_000;

    private static final long MEMORY_FOR_PARSING = 16L << 20;

    /**
     * What is to be signed, and how.
     *
     * @param draft file that is not changed
     * @param chain the signer's certificate first
     * @param time claimed; that of the time stamp comes besides, where the level has one
     * @param look empty for a signature that does not show
     */
    record Order(
            Path draft, List<X509Certificate> chain, SignatureLevel level, Instant time, Optional<SignatureLook> look) {
        Order {
            chain = List.copyOf(chain);
        }
    }

    private final CertificateVerifier trust;
    private final TSPSource timeStamps;
    private final SignatureText text;

    /**
     * @param trust with what is needed to prove the certificates, for the levels that keep it in the file
     * @param timeStamps for all levels but the lowest
     */
    PadesSigning(CertificateVerifier trust, TSPSource timeStamps, SignatureText text) {
        this.trust = trust;
        this.timeStamps = timeStamps;
        this.text = text;
    }

    /** The bytes whose digest the key signs. */
    byte[] toBeSigned(Order order) throws IOException, NoPlaceForSignatureException {
        return service().getDataToSign(draft(order), parameters(order)).getBytes();
    }

    /** @param value as the key gave it for {@link #toBeSigned} */
    void sign(Order order, SignatureValue value, OutputStream signed)
            throws IOException, NoPlaceForSignatureException, WrongSignatureValueException {
        var service = service();
        var parameters = parameters(order);
        var data = service.getDataToSign(draft(order), parameters);
        if (!service.isValidSignatureValue(new ToBeSigned(data.getBytes()), value, parameters.getSigningCertificate()))
            throw new WrongSignatureValueException();
        service.signDocument(draft(order), parameters, value).writeTo(signed);
    }

    private PAdESService service() {
        var service = new PAdESService(trust);
        service.setTspSource(timeStamps);
        var pdf = new PdfBoxNativeObjectFactory();
        pdf.setPdfMemoryUsageSetting(PdfMemoryUsageSetting.mixed(MEMORY_FOR_PARSING));
        pdf.setResourcesHandlerBuilder(new TempFileResourcesHandlerBuilder());
        pdf.setPdfSignatureFieldPositionChecker(sealsMayCover());
        service.setPdfObjFactory(pdf);
        return service;
    }

    /** The law wants a seal to cover a third of the person's signature. */
    private static PdfSignatureFieldPositionChecker sealsMayCover() {
        var checker = new PdfSignatureFieldPositionChecker();
        checker.setAlertOnSignatureFieldOverlap(new SilentOnStatusAlert());
        return checker;
    }

    private static DSSDocument draft(Order order) {
        return new FileDocument(order.draft().toFile());
    }

    private PAdESSignatureParameters parameters(Order order) throws IOException, NoPlaceForSignatureException {
        var parameters = new PAdESSignatureParameters();
        parameters.setSignatureLevel(order.level());
        parameters.setDigestAlgorithm(DigestAlgorithm.SHA256);
        parameters.setSigningCertificate(new CertificateToken(order.chain().get(0)));
        parameters.setCertificateChain(
                order.chain().stream().map(CertificateToken::new).toList());
        parameters.bLevel().setSigningDate(Date.from(order.time()));
        parameters.setSigningTimeZone(TimeZone.getTimeZone(VietnamTime.ZONE));
        parameters.setContentSize(ROOM_FOR_SIGNATURE);
        if (order.look().isPresent())
            parameters.setImageParameters(drawn(order.draft(), order.look().get()));
        return parameters;
    }

    private SignatureImageParameters drawn(Path draft, SignatureLook look)
            throws IOException, NoPlaceForSignatureException {
        var drawn = new SignatureImageParameters();
        drawn.setFieldParameters(field(draft, look));
        drawn.setImageScaling(ImageScaling.ZOOM_AND_CENTER);
        look.picture().ifPresent(picture -> drawn.setImage(new InMemoryDocument(picture.png(), "signature.png")));
        if (!look.lines().isEmpty()) drawn.setTextParameters(text.drawn(look.lines()));
        return drawn;
    }

    private SignatureFieldParameters field(Path draft, SignatureLook look)
            throws IOException, NoPlaceForSignatureException {
        try (var document = Loader.loadPDF(draft.toFile(), IOUtils.createTempFileOnlyStreamCache())) {
            var place = new SignaturePlaces(document, text).of(look);
            var field = new SignatureFieldParameters();
            field.setPage(place.page());
            field.setOriginX((float) place.box().x());
            field.setOriginY((float) place.box().y());
            field.setWidth((float) place.box().width());
            field.setHeight((float) place.box().height());
            return field;
        }
    }
}
