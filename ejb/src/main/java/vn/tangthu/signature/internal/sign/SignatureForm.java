package vn.tangthu.signature.internal.sign;

/** How a signature shows itself (mẫu hiển thị chữ ký số). */
enum SignatureForm {
    /** Image of the handwritten signature between title and name. Nghị định 30/2020, Annex I, part II, box 7c. */
    PERSON,
    /** Image of the red seal over a third of the person's, on its left. Box 8. */
    SEAL,
    /** Text only, at the upper right of the first page: an attachment in a file of its own, or a copy (sao y, box 14). */
    TEXT,
    /** Seal and text at the upper right of the first page: a scan (Thông tư 01/2019, article 6), an agency's form 01 of Tuyên Quang. */
    SEAL_WITH_TEXT,
    /** Image and text at the place of the handwritten signature: form 02 of Tuyên Quang. */
    PERSON_WITH_TEXT
}
