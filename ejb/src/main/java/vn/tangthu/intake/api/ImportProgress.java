package vn.tangthu.intake.api;

/**
 * How far a bulk import is. {@code rowsDone = documents + alreadyThere + bad}.
 *
 * @param rowsTotal document rows of the sheet; 0 until they are counted
 * @param rowsDone rows looked at
 * @param dossiers dossiers opened by this import
 * @param documents documents captured by this import
 * @param alreadyThere rows whose document an earlier import, or an earlier row, brought
 * @param bad rows not imported; each has one finding of weight ERROR
 * @param findings all findings, those on files that no row names included
 */
public record ImportProgress(
        int rowsTotal, int rowsDone, int dossiers, int documents, int alreadyThere, int bad, int findings) {}
