package vn.tangthu.archive.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import vn.tangthu.archive.api.ArchivedDossier;
import vn.tangthu.archive.api.SealedPackage;
import vn.tangthu.archive.api.SealedPackages;
import vn.tangthu.archive.domain.ArchivalPackage;
import vn.tangthu.archive.internal.store.ArchiveStore;
import vn.tangthu.archive.internal.store.StoredObject.StoredFile;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;
import vn.tangthu.platform.Roles;
import vn.tangthu.schema.xml.PackageLayout;

/** All packages, for the house itself. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
public class SealedPackagesBean implements SealedPackages {
    @Inject
    Packages packages;

    @Inject
    ArchiveStore store;

    @Override
    public Optional<SealedPackage> find(DossierId dossier) {
        return packages.find(dossier).map(this::sealed);
    }

    @Override
    public Page<DossierId> list(PageRequest page) {
        return Page.of(packages.list(page), page, ArchivalPackage::id)
                .map(found -> found.view().dossier());
    }

    private SealedPackage sealed(ArchivedDossier archived) {
        return new SealedPackage(
                archived.dossier(),
                archived.agency(),
                archived.metsSha256(),
                metsSha512(archived.storeId()),
                archived.archivedAt());
    }

    private String metsSha512(String storeId) {
        try {
            return store.find(storeId).stream()
                    .flatMap(object -> object.files().stream())
                    .filter(file -> file.path().equals(PackageLayout.METS))
                    .map(StoredFile::sha512)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no METS.xml of object " + storeId));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
