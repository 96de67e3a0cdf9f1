package vn.tangthu.intake.domain;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import vn.tangthu.document.api.DocumentField;
import vn.tangthu.dossier.api.DossierField;
import vn.tangthu.platform.sheet.SheetRow;
import vn.tangthu.schema.code.CodeTables;

/** The 46 columns A–AT of the sheet of a package; their order is the rule, their names help to recognise header rows. */
public enum SheetColumn {
    ROW_NUMBER("STT", "Số thứ tự"),
    FOND("Phông", "Tên phông", "Phông lưu trữ"),
    CATALOGUE("Mục lục", "Mục lục số"),
    BOX("Hộp số", "Hộp", "Cặp hộp số"),
    NOTATION("Số và ký hiệu hồ sơ", "Số ký hiệu hồ sơ", "Hồ sơ số"),
    TITLE("Tiêu đề hồ sơ"),
    RETENTION("Thời hạn bảo quản", "THBQ"),
    DOSSIER_MODE("Chế độ sử dụng", "Chế độ sử dụng hồ sơ"),
    DOSSIER_LANGUAGE("Ngôn ngữ"),
    START_DAY("Ngày bắt đầu", "Ngày"),
    START_MONTH("Tháng bắt đầu", "Tháng"),
    START_YEAR("Năm bắt đầu", "Năm"),
    END_DAY("Ngày kết thúc", "Ngày"),
    END_MONTH("Tháng kết thúc", "Tháng"),
    END_YEAR("Năm kết thúc", "Năm"),
    DOCUMENT_COUNT("Tổng số văn bản trong hồ sơ", "Tổng số văn bản"),
    ANNOTATION("Chú giải"),
    DOSSIER_SIGN("Ký hiệu thông tin"),
    DOSSIER_KEYWORD("Từ khóa", "Từ khoá"),
    SHEET_COUNT("Số lượng tờ"),
    DOSSIER_CONDITION("Tình trạng vật lý"),
    DOSSIER_CONFIDENCE("Mức độ tin cậy"),
    PAPER_FILE_CODE("Mã hồ sơ giấy gốc", "Mã hồ sơ gốc giấy"),
    DOSSIER_NOTE("Ghi chú"),
    ORDINAL("Số thứ tự văn bản trong hồ sơ", "Số thứ tự văn bản", "STT văn bản", "Số thứ tự", "STT"),
    TYPE_NAME("Tên loại văn bản"),
    CODE_NUMBER("Số của văn bản", "Số văn bản"),
    CODE_NOTATION("Ký hiệu của văn bản", "Ký hiệu văn bản"),
    ISSUED_DAY("Ngày văn bản", "Ngày"),
    ISSUED_MONTH("Tháng văn bản", "Tháng"),
    ISSUED_YEAR("Năm văn bản", "Năm"),
    ORGAN_NAME("Tên cơ quan ban hành", "Tên cơ quan, tổ chức ban hành văn bản", "Cơ quan ban hành"),
    SUBJECT("Trích yếu nội dung", "Trích yếu"),
    LANGUAGE("Ngôn ngữ"),
    PAGE_COUNT("Số lượng trang", "Số lượng trang của văn bản", "Số trang"),
    NOTE("Ghi chú"),
    INFOR_SIGN("Ký hiệu thông tin"),
    KEYWORD("Từ khóa", "Từ khoá"),
    MODE("Chế độ sử dụng"),
    CONFIDENCE("Mức độ tin cậy"),
    AUTOGRAPH("Bút tích"),
    CONDITION("Tình trạng vật lý"),
    PROCESS("Quy trình xử lý"),
    FOLIO("Tờ số"),
    MATERIAL("Loại tài liệu"),
    PATH("Đường dẫn file", "Đường dẫn tệp", "Đường dẫn");

    /** The last column that describes the dossier; the document's follow. */
    static final SheetColumn LAST_OF_DOSSIER = DOSSIER_NOTE;

    private static final Set<SheetColumn> REQUIRED = EnumSet.of(TITLE, PATH);

    private final String header;
    private final List<String> names;

    SheetColumn(String... names) {
        header = names[0];
        this.names = Arrays.stream(names).map(SheetColumn::folded).toList();
    }

    /** Letters in the spreadsheet, A to AT. */
    public String letters() {
        return SheetRow.letters(ordinal());
    }

    /** Name in the header of a sheet. */
    public String header() {
        return header;
    }

    /** Whether a row is refused that has nothing here, nor took it from a row of its dossier above. */
    public boolean isRequired() {
        return REQUIRED.contains(this);
    }

    /** Name of the code table that the values are of. */
    public Optional<String> codeTable() {
        return field().filter(name -> CodeTables.standard().find(name).isPresent());
    }

    private Optional<String> field() {
        return Optional.ofNullable(DossierCells.FIELDS.get(this))
                .map(DossierField::jsonName)
                .or(() -> Optional.ofNullable(DocumentCells.FIELDS.get(this)).map(DocumentField::jsonName));
    }

    public String of(SheetRow row) {
        return row.cell(ordinal());
    }

    public boolean describesDossier() {
        return compareTo(LAST_OF_DOSSIER) <= 0;
    }

    boolean isCalled(String header) {
        return names.contains(folded(header));
    }

    /** Without accents, letter case and punctuation. */
    static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replace('đ', 'd')
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
