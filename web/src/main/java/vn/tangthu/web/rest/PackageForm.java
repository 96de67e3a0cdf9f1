package vn.tangthu.web.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.InputStream;
import java.util.Optional;
import vn.tangthu.intake.api.BulkImport;
import vn.tangthu.intake.api.ImportView;
import vn.tangthu.intake.api.PackageRefusedException;
import vn.tangthu.intake.api.StagedPackage;

/** A multipart request that brings a package for import in its one part {@code package}; staged while it streams in. */
final class PackageForm {
    private final BulkImport imports;
    private Optional<StagedPackage> staged = Optional.empty();

    private PackageForm(BulkImport imports) {
        this.imports = imports;
    }

    /**
     * Reads the request to its end and asks for the import; nothing stays of a package whose request is not in order.
     *
     * @throws PackageRefusedException no multipart form, not exactly one part {@code package}, over the limit, or no zip
     */
    static ImportView request(HttpServletRequest request, BulkImport imports) {
        var body = LimitedBody.of(
                request,
                imports.largestSize(),
                new LimitedBody.Refusing(PackageRefusedException::tooLarge, PackageRefusedException::malformedRequest));
        var form = new PackageForm(imports);
        var requested = false;
        try {
            body.eachPart(form::read);
            var view = imports.request(form.require());
            requested = true;
            return view;
        } finally {
            if (!requested) form.staged.ifPresent(imports::discard);
        }
    }

    private void read(FormParts.Part part, InputStream content) {
        if (!part.name().equals("package"))
            throw PackageRefusedException.malformedRequest("unknown part " + part.name());
        if (staged.isPresent()) throw PackageRefusedException.malformedRequest("more than one part package");
        staged = Optional.of(imports.stage(part.fileName().orElse(""), content));
    }

    private StagedPackage require() {
        return staged.orElseThrow(() -> PackageRefusedException.malformedRequest("part package is missing"));
    }
}
