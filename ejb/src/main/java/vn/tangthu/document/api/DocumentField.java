package vn.tangthu.document.api;

import java.util.Arrays;
import java.util.Optional;

/**
 * Input fields of a document: NĐ 30/2020 Annex VI Part II and TT 05/2025 (EAD_doc). Lengths, code tables and what is mandatory
 * are data of the archive-schema module, found by {@link #jsonName()}.
 */
public enum DocumentField {
    TYPE_NAME("typeName"),
    CODE_NUMBER("codeNumber"),
    CODE_NOTATION("codeNotation"),
    /** ISO date, yyyy-MM-dd. */
    ISSUED_DATE("issuedDate"),
    ORGAN_NAME("organName"),
    SUBJECT("subject"),
    LANGUAGE("language"),
    NUMBER_OF_PAGE("numberOfPage"),
    DESCRIPTION("description"),
    INFOR_SIGN("inforSign"),
    KEYWORD("keyword"),
    MODE("mode"),
    CONFIDENCE_LEVEL("confidenceLevel"),
    AUTOGRAPH("autograph"),
    FORMAT("format"),
    PROCESS("process"),
    MAINTENANCE("maintenance"),
    RISK_RECOVERY("riskRecovery"),
    RISK_RECOVERY_STATUS("riskRecoveryStatus"),
    SIGNER_POSITION("signerPosition"),
    SIGNER_FULL_NAME("signerFullName"),
    PRIORITY("priority"),
    /** Độ mật: anything but empty or "Thường" is refused at every door. */
    SECRECY("secrecy"),
    DUE_DATE("dueDate"),
    ARRIVAL_DATE("arrivalDate"),
    ARRIVAL_NUMBER("arrivalNumber"),
    TO_PLACES("toPlaces"),
    ISSUED_AMOUNT("issuedAmount");

    private final String jsonName;

    DocumentField(String jsonName) {
        this.jsonName = jsonName;
    }

    /** Name in JSON, in the field rules and, where the circular has the field, in EAD_doc. */
    public String jsonName() {
        return jsonName;
    }

    public static Optional<DocumentField> byJsonName(String name) {
        return Arrays.stream(values()).filter(f -> f.jsonName.equals(name)).findFirst();
    }
}
