package vn.tangthu.retention.rules.api;

/** What is to be submitted where (giao nộp, nộp lưu); each kind has its own first day of the count. */
public enum SubmissionKind {
    /** Any dossier to the agency's archive; counted from the end of the work. */
    TO_AGENCY_ARCHIVE,
    /** Dossier of capital construction to the agency's archive; counted from the settlement (quyết toán). */
    CONSTRUCTION_TO_AGENCY_ARCHIVE,
    /** Electronic dossier to the agency's archive; counted from the end of the work. */
    ELECTRONIC_TO_AGENCY_ARCHIVE,
    /** Permanent records to the historical archive; counted from the submission to the agency's archive. */
    TO_HISTORICAL_ARCHIVE,
    /** Dossier a unit keeps back with written consent; counted from the day it was due. */
    KEPT_BACK_BY_UNIT
}
