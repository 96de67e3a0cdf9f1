package vn.tangthu.intake.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.tangthu.intake.domain.RowProblem;
import vn.tangthu.intake.domain.SheetColumn;
import vn.tangthu.platform.Finding;

class RefusalsTest {
    private static final RowProblem NO_SUCH_DAY = RowProblem.error("INT-023", SheetColumn.ISSUED_DAY, Map.of());

    @Test
    void allFaultsOfARowAreToldBehindTheOneThatRefusedIt() {
        var all = Refusals.with(
                List.of(NO_SUCH_DAY),
                List.of(fault("DOS-012", "maintenance")),
                List.of(fault("MET-006", "confidenceLevel"), fault("MET-003", "organName")));

        assertThat(codes(all)).containsExactly("INT-023 AC", "DOS-012 G", "MET-003 AF", "MET-006 AN");
    }

    @Test
    void ofOneColumnOneFaultIsTold() {
        var secret = RowProblem.error("INT-025", SheetColumn.MODE, Map.of("mark", "Mật"));

        assertThat(codes(Refusals.with(List.of(secret), List.of(), List.of(fault("MET-006", "mode")))))
                .containsExactly("INT-025 AM");
    }

    private static Finding fault(String code, String field) {
        return Finding.error(code, field, Map.of("field", field));
    }

    private static List<String> codes(List<RowProblem> problems) {
        return problems.stream()
                .map(p -> p.finding().code() + " "
                        + p.column().map(SheetColumn::letters).orElse(""))
                .toList();
    }
}
