package vn.tangthu.dossier.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.tangthu.audit.api.AuditEvent;
import vn.tangthu.dossier.api.DescribeDossier;
import vn.tangthu.dossier.api.DossierField;
import vn.tangthu.dossier.api.SecretDossierException;

/** What changes of a dossier leave in the trail. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DossierTraceTest extends DossierWork {
    @Test
    void theTrailKeepsOldAndNewValuesOfADescription() {
        var dossier = open("13.VP");

        keeping(k -> k.describe(new DescribeDossier(
                dossier, Optional.empty(), Map.of(DossierField.TITLE, "Tiêu đề mới"), Optional.empty())));

        assertThat(trail)
                .filteredOn(e -> e.action().equals("DOSSIER_DESCRIBED"))
                .extracting(AuditEvent::details)
                .containsExactly(Map.of("title.old", "Hồ sơ 13.VP", "title.new", "Tiêu đề mới", "code", code(dossier)));
    }

    @Test
    void anAttemptToDescribeSecretRecordsIsInTheTrail() {
        var dossier = open("14.VP");

        assertThatThrownBy(() -> keeping(k -> k.describe(new DescribeDossier(
                        dossier, Optional.empty(), Map.of(DossierField.MODE, "Mật"), Optional.empty()))))
                .isInstanceOf(SecretDossierException.class);

        assertThat(denied).extracting(AuditEvent::action).containsExactly("DOSSIER_REFUSED");
    }
}
