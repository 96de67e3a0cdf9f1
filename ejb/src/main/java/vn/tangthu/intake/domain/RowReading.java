package vn.tangthu.intake.domain;

import java.util.List;

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
     */
    record Bad(int number, List<RowProblem> problems) implements RowReading {
        public Bad {
            problems = List.copyOf(problems);
        }
    }
}
