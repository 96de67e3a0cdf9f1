package vn.tangthu.schema.rule;

/** A set of metadata fields that the law prescribes for one purpose. */
public enum MetadataForm {
    /** Dossier in records management (hồ sơ công việc), NĐ 30/2020/NĐ-CP Annex VI Part II. */
    RECORDS_DOSSIER,
    /** Outgoing document (văn bản đi), NĐ 30/2020/NĐ-CP Annex VI Part II. */
    OUTGOING_DOCUMENT,
    /** Incoming document (văn bản đến), NĐ 30/2020/NĐ-CP Annex VI Part II. */
    INCOMING_DOCUMENT,
    /** EAD.xml of a submitted dossier, TT 05/2025/TT-BNV Annex III: 18 fields. */
    SIP_DOSSIER,
    /** EAD.xml of an archived dossier, TT 05/2025/TT-BNV Annex I: 18 fields, archive code instead of file code. */
    AIP_DOSSIER,
    /** EAD_doc.xml of a submitted document, TT 05/2025/TT-BNV Annex III: 21 fields. */
    SIP_DOCUMENT,
    /** EAD_doc.xml of an archived document, TT 05/2025/TT-BNV Annex I: 19 fields. */
    AIP_DOCUMENT
}
