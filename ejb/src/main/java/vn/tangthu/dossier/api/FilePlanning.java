package vn.tangthu.dossier.api;

import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import vn.tangthu.platform.Page;
import vn.tangthu.platform.PageRequest;
import vn.tangthu.retention.rules.api.RetentionProposal;

/** Drawing up, importing, approving and reading the file plans of the caller's agency. */
public interface FilePlanning {

    /**
     * A new, empty draft for the year; the draft that is there already, if there is one.
     *
     * @throws InvalidFilePlanYearException before 1945 or after 2999
     * @throws FilePlanInForceException the plan of the year is in force
     */
    FilePlanView draft(int year);

    /**
     * Reads .xlsx or .csv and says what would come of it; changes nothing.
     *
     * @throws InvalidFilePlanYearException before 1945 or after 2999
     * @throws FilePlanInForceException the plan of the year is in force
     * @throws UnreadableFilePlanException neither .xlsx nor .csv, damaged, or without header row
     */
    FilePlanImport preview(int year, String fileName, InputStream file);

    /**
     * Replaces the draft of the year by the file, wholly or not at all: with an ERROR in the result nothing was changed.
     *
     * @throws InvalidFilePlanYearException before 1945 or after 2999
     * @throws FilePlanInForceException the plan of the year is in force
     * @throws UnreadableFilePlanException neither .xlsx nor .csv, damaged, or without header row
     */
    FilePlanImport importDraft(int year, String fileName, InputStream file);

    /**
     * @throws InvalidFilePlanException values break the rules
     * @throws FilePlanInForceException the plan of the year is in force
     */
    FilePlanEntryView addEntry(FilePlanId plan, FilePlanLine line);

    /**
     * @throws InvalidFilePlanException values break the rules
     * @throws FilePlanInForceException the plan of the year is in force
     */
    FilePlanEntryView changeEntry(FilePlanEntryId entry, FilePlanLine line);

    void removeEntry(FilePlanEntryId entry);

    /**
     * A leader puts the plan into force.
     *
     * @param expectedVersion the version that was read; every change of an entry counts
     * @throws StaleFilePlanException the plan or an entry was changed since
     * @throws InvalidFilePlanException it has no entry
     */
    FilePlanView approve(FilePlanId plan, Optional<Long> expectedVersion);

    /** Latest year first. */
    List<FilePlanView> plans();

    /** @throws UnknownFilePlanException there is none in the caller's agency */
    FilePlanView require(FilePlanId plan);

    /** In the order of the plan. */
    Page<FilePlanEntryView> entries(FilePlanId plan, PageRequest page);

    /** @throws UnknownFilePlanException there is none in the caller's agency */
    FilePlanEntryView requireEntry(FilePlanEntryId entry);

    /** Entries of plans in force whose notation or title contains the text, newest plan first; at most 20. */
    List<FilePlanEntryView> findEntries(String text);

    /** Lines of the schedules in force that fit a title, best first. */
    List<RetentionProposal> proposePeriods(String title);
}
