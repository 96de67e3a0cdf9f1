package vn.tangthu.preservation.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.tangthu.archive.api.SealedPackages;
import vn.tangthu.document.api.DocumentId;
import vn.tangthu.document.api.KeptFile;
import vn.tangthu.document.api.KeptFiles;
import vn.tangthu.dossier.api.DossierId;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;
import vn.tangthu.platform.Roles;
import vn.tangthu.preservation.domain.EvidenceObject;

/** Takes in what is kept, so that it will be proved; what is there already stays as it is. */
@Stateless
@RolesAllowed(Roles.SYSTEM)
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class CapturedObjects {
    @Inject
    EvidenceObjects objects;

    @Inject
    KeptFiles files;

    @Inject
    SealedPackages packages;

    /**
     * Part of a comparison.
     *
     * @param last id to go on after; empty when there is no more
     * @param missed what was not to be proved yet
     */
    public record Compared(Optional<UUID> last, int missed) {}

    public void take(DocumentId document) {
        add(files.of(document));
    }

    public void take(DossierId dossier) {
        objects.add(packages.find(dossier).stream().map(EvidenceObject::new).toList());
    }

    public Compared compareOriginals(Optional<UUID> after, int most) {
        return compared(files.originals(after, most), most);
    }

    public Compared compareRenditions(Optional<UUID> after, int most) {
        return compared(files.renditions(after, most), most);
    }

    /** @return how many were missing, and the cursor of the next page */
    public Page<Integer> comparePackages(PageRequest page) {
        var some = packages.list(page);
        var missed = 0;
        for (var dossier :
                objects.missing(some.items().stream().map(DossierId::value).toList()))
            missed += objects.add(packages.find(new DossierId(dossier)).stream()
                    .map(EvidenceObject::new)
                    .toList());
        return new Page<>(List.of(missed), some.next());
    }

    private Compared compared(List<KeptFile> some, int most) {
        var missed = add(some);
        objects.letGo();
        var last = some.size() < most
                ? Optional.<UUID>empty()
                : Optional.of(some.get(some.size() - 1).id());
        return new Compared(last, missed);
    }

    private int add(Collection<KeptFile> some) {
        return objects.add(some.stream().map(EvidenceObject::new).toList());
    }
}
