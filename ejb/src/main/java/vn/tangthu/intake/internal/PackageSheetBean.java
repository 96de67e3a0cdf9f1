package vn.tangthu.intake.internal;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import vn.tangthu.document.api.Secrecy;
import vn.tangthu.intake.api.PackageColumn;
import vn.tangthu.intake.api.PackageSheet;
import vn.tangthu.intake.domain.SheetColumn;
import vn.tangthu.platform.Roles;
import vn.tangthu.platform.sheet.NewExcelFile;
import vn.tangthu.schema.code.CodeTables;

/** The sheet of a package, told and given to fill in. */
@Stateless
@RolesAllowed({Roles.RECORDS_CLERK, Roles.ARCHIVIST})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PackageSheetBean implements PackageSheet {
    private static final String ROWS = "Danh sách";
    private static final String CODES = "Bảng mã";

    @Override
    public List<PackageColumn> columns() {
        return Arrays.stream(SheetColumn.values())
                .map(column ->
                        new PackageColumn(column.letters(), column.header(), column.isRequired(), values(column)))
                .toList();
    }

    @Override
    public byte[] template() {
        var sheets = new LinkedHashMap<String, List<List<String>>>();
        var header = columns().stream().map(PackageColumn::name).toList();
        sheets.put(ROWS, List.of(header));
        sheets.put(CODES, codes());
        return NewExcelFile.of(sheets);
    }

    private List<List<String>> codes() {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("Cột", "Tên cột", "Mã", "Giá trị"));
        for (var column : columns())
            for (var value : column.values())
                rows.add(List.of(column.letters(), column.name(), value.code(), value.name()));
        return rows;
    }

    /** Without the mode of use of secret records, which are refused. */
    private static List<PackageColumn.Value> values(SheetColumn column) {
        var isMode = column == SheetColumn.MODE || column == SheetColumn.DOSSIER_MODE;
        return column.codeTable().map(CodeTables.standard()::require).stream()
                .flatMap(table -> table.entries().stream())
                .filter(entry -> !isMode || Secrecy.ofMode(entry.code()).isEmpty())
                .map(entry -> new PackageColumn.Value(entry.code(), entry.name()))
                .toList();
    }
}
