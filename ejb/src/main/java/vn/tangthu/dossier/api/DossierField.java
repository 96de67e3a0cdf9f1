package vn.tangthu.dossier.api;

import java.util.Arrays;
import java.util.Optional;

/**
 * Fields that describe a dossier: TT 05/2025/TT-BNV (EAD.xml) and NĐ 30/2020/NĐ-CP Annex VI Part II. Lengths, code tables
 * and what is mandatory are data of the archive-schema module, found by {@link #jsonName()}.
 */
public enum DossierField {
    TITLE("title"),
    /** Code of the retention period; set from the dossier's {@link DossierRetention}, never by hand. */
    MAINTENANCE("maintenance"),
    MODE("mode"),
    LANGUAGE("language"),
    /** ISO date; for digitised dossiers also {@code yyyy-MM} or {@code yyyy}. */
    START_DATE("startDate"),
    /** As {@link #START_DATE}. */
    END_DATE("endDate"),
    KEYWORD("keyword"),
    /** Counted when the dossier is closed. */
    TOTAL_DOC("totalDoc"),
    NUMBER_OF_PAPER("numberOfPaper"),
    /** Added up when the dossier is closed and every document tells its pages. */
    NUMBER_OF_PAGE("numberOfPage"),
    FORMAT("format"),
    INFOR_SIGN("inforSign"),
    CONFIDENCE_LEVEL("confidenceLevel"),
    PAPER_FILE_CODE("paperFileCode"),
    RISK_RECOVERY("riskRecovery"),
    RISK_RECOVERY_STATUS("riskRecoveryStatus"),
    DESCRIPTION("description"),
    RIGHTS("rights"),
    /** Person who opened it (người lập hồ sơ). */
    CREATOR("creator");

    private final String jsonName;

    DossierField(String jsonName) {
        this.jsonName = jsonName;
    }

    /** Name in JSON, in the field rules and in EAD.xml. */
    public String jsonName() {
        return jsonName;
    }

    public static Optional<DossierField> byJsonName(String name) {
        return Arrays.stream(values()).filter(f -> f.jsonName.equals(name)).findFirst();
    }
}
