package vn.tangthu.intake.domain;

import java.util.List;
import java.util.Optional;
import vn.tangthu.document.api.DocumentMetadata;

/** What came of reading a row. */
public sealed interface RowReading {
    int number();

    /** In order. */
    record Whole(DocumentRow row) implements RowReading {
        @Override
        public int number() {
            return row.number();
        }
    }

    /**
     * Not in order.
     *
     * @param problems by column, at least one
     * @param dossier what it says of its dossier, as far as it can be read
     * @param document likewise
     */
    record Bad(int number, List<RowProblem> problems, Optional<DossierPart> dossier, DocumentMetadata document)
            implements RowReading {
        public Bad {
            problems = List.copyOf(problems);
        }
    }
}
