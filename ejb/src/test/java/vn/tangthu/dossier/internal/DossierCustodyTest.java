package vn.tangthu.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.tangthu.dossier.api.DossierArchived;
import vn.tangthu.dossier.api.DossierReturned;
import vn.tangthu.dossier.api.DossierState;
import vn.tangthu.dossier.api.DossierStateException;
import vn.tangthu.dossier.api.DossierSubmitted;
import vn.tangthu.organization.api.Visibility.Custody;

/** A dossier goes to the archive and comes back, with its documents. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DossierCustodyTest extends DossierWork {
    @Test
    void documentsGoToTheArchiveWithTheirDossierAndComeBackWithIt() {
        var dossier = open("08.VP");
        var own = capture(dossier, "f1").document().id();
        var shared = capture(dossier, "f2").document().id();
        var other = open("09.VP");
        keeping(k -> k.file(other, shared));
        closeNow(dossier);
        closeNow(other);

        custody(c -> c.submit(dossier));
        custody(c -> c.submit(other));
        assertThat(custody).containsEntry(own, Custody.ARCHIVE).containsEntry(shared, Custody.ARCHIVE);
        custody(c -> c.giveBack(dossier, "Thiếu chữ ký"));

        assertThat(custody).containsEntry(own, Custody.UNIT).containsEntry(shared, Custody.ARCHIVE);
        assertThat(news).contains(new DossierSubmitted(dossier), new DossierReturned(dossier, "Thiếu chữ ký"));
    }

    @Test
    void archivingTwiceIsOnce() {
        var dossier = closed("10.VP");
        custody(c -> c.submit(dossier));

        assertThat(custody(c -> c.archive(dossier)).state()).isEqualTo(DossierState.ARCHIVED);
        assertThat(custody(c -> c.archive(dossier)).state()).isEqualTo(DossierState.ARCHIVED);
        assertThat(news).containsOnlyOnce(new DossierArchived(dossier));
        assertThatThrownBy(() -> custody(c -> c.submit(dossier))).isInstanceOf(DossierStateException.class);
    }
}
