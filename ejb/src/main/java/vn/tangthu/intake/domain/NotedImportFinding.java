package vn.tangthu.intake.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import vn.tangthu.intake.api.ImportFinding;
import vn.tangthu.intake.api.ImportId;
import vn.tangthu.platform.Finding;
import vn.tangthu.platform.Severity;

/** A finding of an import, kept. */
@Entity
@Table(name = "intake_finding")
public class NotedImportFinding {
    @EmbeddedId
    private Key key;

    private String sheet;

    @Column(name = "sheet_row")
    private int row;

    @Column(name = "sheet_column")
    private String column;

    @Column(name = "also_in")
    private String alsoIn;

    private String code;

    @Enumerated(EnumType.STRING)
    private Severity severity;

    @Column(columnDefinition = "text")
    private String subject;

    @Column(columnDefinition = "text")
    private NamedValues arguments;

    @Column(columnDefinition = "text")
    private FurtherFaults further;

    protected NotedImportFinding() {} // for JPA

    public NotedImportFinding(ImportId run, ImportFinding found) {
        key = new Key(run.value(), found.number());
        sheet = found.sheet();
        row = found.row();
        column = found.column();
        alsoIn = String.join(" ", found.alsoIn());
        code = found.finding().code();
        severity = found.finding().severity();
        subject = found.finding().subject();
        arguments = new NamedValues(found.finding().arguments());
        further = new FurtherFaults(found.further());
    }

    public ImportFinding view() {
        var columns = alsoIn.isEmpty() ? List.<String>of() : List.of(alsoIn.split(" "));
        return new ImportFinding(
                key.number,
                sheet,
                row,
                column,
                columns,
                new Finding(code, severity, subject, arguments.values()),
                further.faults());
    }

    /** Import and running number. */
    @Embeddable
    public static class Key implements Serializable {
        private static final long serialVersionUID = 1L;

        @Column(name = "import_id")
        private UUID run;

        private int number;

        protected Key() {} // for JPA

        Key(UUID run, int number) {
            this.run = run;
            this.number = number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && number == key.number && run.equals(key.run);
        }

        @Override
        public int hashCode() {
            return Objects.hash(run, number);
        }
    }
}
