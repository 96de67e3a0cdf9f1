package vn.tangthu.preservation.internal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.tangthu.archive.api.PackageStored;
import vn.tangthu.platform.EventHandler;

/** The package of a dossier will be proved. */
@ApplicationScoped
public class FollowPackage implements EventHandler<PackageStored> {
    @Inject
    CapturedObjects objects;

    @Override
    public String name() {
        return "preservation.sealed";
    }

    @Override
    public Class<PackageStored> event() {
        return PackageStored.class;
    }

    @Override
    public void handle(PackageStored event) {
        objects.take(event.dossier());
    }
}
