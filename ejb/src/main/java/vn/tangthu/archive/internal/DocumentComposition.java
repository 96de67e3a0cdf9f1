package vn.tangthu.archive.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.tangthu.archive.domain.ArchivalDescription;
import vn.tangthu.archive.domain.check.SubmittedDocument;
import vn.tangthu.document.api.ComponentView;
import vn.tangthu.document.api.DocumentWork;
import vn.tangthu.document.api.FormatRegistry;
import vn.tangthu.document.api.RenditionPurpose;
import vn.tangthu.document.api.RenditionView;
import vn.tangthu.platform.VietnamTime;
import vn.tangthu.schema.model.ContentSource;
import vn.tangthu.schema.model.DocumentDescription;
import vn.tangthu.schema.model.EventType;
import vn.tangthu.schema.model.FileFormat;
import vn.tangthu.schema.model.FileUse;
import vn.tangthu.schema.model.PackageContent;
import vn.tangthu.schema.model.PackageDocument;
import vn.tangthu.schema.model.PackageFile;
import vn.tangthu.schema.model.SignatureRecord;
import vn.tangthu.signature.api.SignatureMaterial;
import vn.tangthu.signature.api.SignatureView;

/** Makes one document of a package of a document kept here: its description, files and events. */
final class DocumentComposition {
    /** Digitised paper (table confidenceLevel). */
    private static final String DIGITISED = "02";

    private static final String VALIDATION_RULES = "ETSI EN 319 102-1";

    private final ArchivalDescription description;
    private final DocumentWork documents;
    private final FormatRegistry formats;

    DocumentComposition(ArchivalDescription description, DocumentWork documents, FormatRegistry formats) {
        this.description = description;
        this.documents = documents;
        this.formats = formats;
    }

    PackageDocument compose(SubmittedDocument document) {
        var names = new PackageFileNames(description.documentCode(document.place()));
        var values = description.document(document.place(), document.view().metadata());
        var contents = new ArrayList<PackageContent>();
        for (var component : document.view().components()) {
            contents.add(original(document, component, names));
            ownRendition(component)
                    .map(rendition -> rendition(component, rendition, names))
                    .ifPresent(contents::add);
        }
        var events = new DocumentEvents(document, names, arrival(values.getOrDefault("confidenceLevel", "")));
        return new PackageDocument(new DocumentDescription(values), contents, events.all());
    }

    /** The PDF/A rendition, unless the original itself is it. */
    static Optional<RenditionView> ownRendition(ComponentView component) {
        return component
                .rendition(RenditionPurpose.PRESERVATION)
                .filter(rendition -> !rendition.sha256().equals(component.sha256()));
    }

    private PackageContent original(SubmittedDocument document, ComponentView component, PackageFileNames names) {
        var file = new PackageFile(
                names.original(component),
                component.mediaType(),
                format(component),
                component.size(),
                component.sha256(),
                document.view().capturedAt());
        var use = component.ordinal() == 1 ? FileUse.ORIGINAL : FileUse.ATTACHMENT;
        return PackageContent.captured(
                file, use, signatures(document, component), content(component, RenditionPurpose.ORIGINAL));
    }

    private FileFormat format(ComponentView component) {
        return component
                .pronom()
                .flatMap(formats::find)
                .map(known -> new FileFormat(known.name(), known.version(), known.puid()))
                .orElseGet(() -> new FileFormat(
                        component.mediaType(), "", component.pronom().orElse("")));
    }

    private static List<SignatureRecord> signatures(SubmittedDocument document, ComponentView component) {
        return document.signaturesOf(component).stream()
                .flatMap(signature -> signature.material().stream().map(material -> record(signature, material)))
                .toList();
    }

    private static SignatureRecord record(SignatureView signature, SignatureMaterial material) {
        var properties = new ArrayList<String>();
        signature
                .signingTime()
                .ifPresent(at -> properties.add(VietnamTime.at(at).toString()));
        properties.add(signature.level());
        properties.add(signature.indication().name());
        signature.subIndication().ifPresent(properties::add);
        return new SignatureRecord(
                signature.signedBy().orElse(""), material.method(), material.value(), VALIDATION_RULES, properties);
    }

    private PackageContent rendition(ComponentView component, RenditionView rendition, PackageFileNames names) {
        var format = rendition.profile().isBlank() ? rendition.mediaType() : rendition.profile();
        var file = new PackageFile(
                names.rendition(component),
                rendition.mediaType(),
                new FileFormat(format, "", ""),
                rendition.size(),
                rendition.sha256(),
                rendition.createdAt());
        return PackageContent.rendition(
                file, names.original(component), content(component, RenditionPurpose.PRESERVATION));
    }

    private ContentSource content(ComponentView component, RenditionPurpose purpose) {
        return () -> documents.open(component.id(), purpose).stream();
    }

    private static EventType arrival(String confidenceLevel) {
        return confidenceLevel.equals(DIGITISED) ? EventType.TRANSFER : EventType.CAPTURE;
    }
}
