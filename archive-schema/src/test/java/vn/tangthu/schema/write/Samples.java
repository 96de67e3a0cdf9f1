package vn.tangthu.schema.write;

import java.util.LinkedHashMap;
import java.util.Map;

/** Descriptions of a small dossier of a commune. */
public final class Samples {

    public static final String FILE_CODE = "H49.64.33.2024.160";

    private Samples() {}

    public static Map<String, String> dossierValues() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("arcFileCode", "000.00.33.H49." + FILE_CODE);
        values.put("title", "Hồ sơ về việc đo đạc bản đồ địa chính năm 2024");
        values.put("maintenance", "01");
        values.put("mode", "01");
        values.put("language", "01");
        values.put("startDate", "02/01/2024");
        values.put("endDate", "31/12/2024");
        values.put("totalDoc", "3");
        values.put("numberOfPage", "12");
        values.put("confidenceLevel", "01");
        return values;
    }

    public static Map<String, String> documentValues(int ordinal) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("arcFileCode", "000.00.33.H49." + FILE_CODE);
        values.put("mode", "01");
        values.put("language", "01");
        values.put("numberOfPage", "4");
        values.put("confidenceLevel", "01");
        values.put("docCode", FILE_CODE + ".%07d".formatted(ordinal));
        values.put("docOrdinal", Integer.toString(ordinal));
        values.put("typeName", "02");
        values.put("codeNumber", Integer.toString(ordinal));
        values.put("codeNotation", "QĐ-UBND");
        values.put("issuedDate", "15/03/2024");
        values.put("organName", "Ủy ban nhân dân xã Tân Lập");
        values.put("subject", "Quyết định số " + ordinal + " về đo đạc bản đồ địa chính");
        values.put("process", "0");
        return values;
    }

    public static Map<String, String> recordsDossierValues() {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("organId", "000.00.33.H49");
        values.put("fileCatalog", "2024");
        values.put("fileNotation", "01.ĐC");
        values.put("title", "Hồ sơ về việc đo đạc bản đồ địa chính năm 2024");
        values.put("maintenance", "Vĩnh viễn");
        values.put("creator", "Nguyễn Văn An");
        values.put("startDate", "02/01/2024");
        return values;
    }
}
