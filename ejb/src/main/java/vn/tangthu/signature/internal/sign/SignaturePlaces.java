package vn.tangthu.signature.internal.sign;

import java.io.IOException;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.form.PDSignatureField;

/** Where a signature of each form belongs on the pages of a document. */
final class SignaturePlaces {
    /** Margins of an official document: Nghị định 30/2020, Annex I: right 15–20 mm, above the text 20–25 mm. */
    private static final double RIGHT_MARGIN = Box.points(15);

    private static final double TOP_MARGIN = Box.points(5);
    private static final double PART_COVERED = 1 / 3.0;

    private final PDDocument document;
    private final SignatureText text;

    SignaturePlaces(PDDocument document, SignatureText text) {
        this.document = document;
        this.text = text;
    }

    PagePlace of(SignatureLook look) throws IOException, NoPlaceForSignatureException {
        return switch (look.form()) {
            case PERSON -> person(look, picture(look).width(), picture(look).height());
            case PERSON_WITH_TEXT ->
                person(
                        look,
                        picture(look).width() + text.width(look.lines()),
                        Math.max(picture(look).height(), text.height(look.lines())));
            case SEAL -> seal(look);
            case TEXT -> corner(text.width(look.lines()), text.height(look.lines()));
            case SEAL_WITH_TEXT ->
                corner(
                        picture(look).width() + text.width(look.lines()),
                        Math.max(picture(look).height(), text.height(look.lines())));
        };
    }

    private static Picture picture(SignatureLook look) {
        return look.picture().orElseThrow(() -> new IllegalArgumentException(look.form() + " needs a picture"));
    }

    private PagePlace person(SignatureLook look, double width, double height)
            throws IOException, NoPlaceForSignatureException {
        var block = new SigningBlock(document, look.signer())
                .find()
                .orElseThrow(() -> new NoPlaceForSignatureException("the name of the signer is not in the document"));
        return new PagePlace(block.page(), block.box().holding(width, height));
    }

    private PagePlace seal(SignatureLook look) throws NoPlaceForSignatureException, IOException {
        var person = lastVisible()
                .orElseThrow(() -> new NoPlaceForSignatureException("no person's signature shows in the document"));
        var seal = picture(look);
        var box = person.box();
        return new PagePlace(
                person.page(),
                new Box(
                        box.x() + box.width() * PART_COVERED - seal.width(),
                        box.centreY() - seal.height() / 2,
                        seal.width(),
                        seal.height()));
    }

    private PagePlace corner(double width, double height) {
        var page = document.getPage(0);
        return new PagePlace(1, new Box(widthOf(page) - RIGHT_MARGIN - width, TOP_MARGIN, width, height));
    }

    private static double widthOf(PDPage page) {
        var box = page.getMediaBox();
        return page.getRotation() % 180 == 0 ? box.getWidth() : box.getHeight();
    }

    /** Of the signature put on last, among those that show. */
    private Optional<PagePlace> lastVisible() throws IOException {
        PagePlace last = null;
        var end = -1;
        for (var field : document.getSignatureFields()) {
            var place = place(field);
            if (place.isEmpty() || field.getSignature() == null || end(field.getSignature()) <= end) continue;
            last = place.get();
            end = end(field.getSignature());
        }
        return Optional.ofNullable(last);
    }

    private static int end(PDSignature signature) {
        var range = signature.getByteRange();
        return range == null || range.length < 4 ? 0 : range[2] + range[3];
    }

    private Optional<PagePlace> place(PDSignatureField field) {
        return field.getWidgets().stream()
                .filter(widget ->
                        widget.getRectangle() != null && widget.getRectangle().getWidth() > 0)
                .map(this::place)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(PagePlace::page));
    }

    private PagePlace place(PDAnnotationWidget widget) {
        var page = widget.getPage();
        var number = page == null ? -1 : document.getPages().indexOf(page);
        if (number < 0) return null;
        var box = widget.getRectangle();
        var height = page.getMediaBox().getHeight();
        return new PagePlace(
                number + 1,
                new Box(
                        box.getLowerLeftX() - page.getMediaBox().getLowerLeftX(),
                        height + page.getMediaBox().getLowerLeftY() - box.getUpperRightY(),
                        box.getWidth(),
                        box.getHeight()));
    }
}
