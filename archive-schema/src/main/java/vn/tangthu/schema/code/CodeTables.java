package vn.tangthu.schema.code;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import vn.tangthu.schema.resource.CsvResource;

/** All code tables of TT 05/2025/TT-BNV, read from {@code code-tables.csv}. A change of the circular is a change there. */
public final class CodeTables {

    private static final CodeTables STANDARD = new CodeTables(CsvResource.rows(CodeTables.class, "code-tables.csv"));

    private final Map<String, CodeTable> tables = new LinkedHashMap<>();

    private CodeTables(List<CSVRecord> rows) {
        Map<String, List<CodeEntry>> grouped = new LinkedHashMap<>();
        rows.forEach(row -> grouped.computeIfAbsent(row.get("table"), t -> new ArrayList<>())
                .add(entry(row)));
        grouped.forEach((name, entries) -> tables.put(name, new CodeTable(name, entries)));
    }

    /** The tables in force. */
    public static CodeTables standard() {
        return STANDARD;
    }

    public Set<String> names() {
        return Set.copyOf(tables.keySet());
    }

    public Optional<CodeTable> find(String table) {
        return Optional.ofNullable(tables.get(table));
    }

    /** @throws IllegalArgumentException when there is no such table */
    public CodeTable require(String table) {
        return find(table).orElseThrow(() -> new IllegalArgumentException("No code table " + table));
    }

    /** Retention period (thời hạn lưu trữ). */
    public CodeTable maintenance() {
        return require("maintenance");
    }

    /** Mode of use (chế độ sử dụng). */
    public CodeTable mode() {
        return require("mode");
    }

    /** Confidence level (mức độ tin cậy): how the digital file came to be. */
    public CodeTable confidenceLevel() {
        return require("confidenceLevel");
    }

    /** Physical condition (tình trạng vật lý). */
    public CodeTable format() {
        return require("format");
    }

    /** Whether a backup copy for risk recovery was made (tình trạng dự phòng). */
    public CodeTable riskRecoveryStatus() {
        return require("riskRecoveryStatus");
    }

    /** Language (ngôn ngữ). */
    public CodeTable language() {
        return require("language");
    }

    /** Document type (tên loại tài liệu). */
    public CodeTable typeName() {
        return require("typeName");
    }

    private static CodeEntry entry(CSVRecord row) {
        String aliases = row.get("aliases");
        return new CodeEntry(
                row.get("code"),
                row.get("name"),
                row.get("english"),
                row.get("abbreviation"),
                aliases.isEmpty() ? List.of() : List.of(aliases.split("\\|")),
                row.get("source"));
    }
}
