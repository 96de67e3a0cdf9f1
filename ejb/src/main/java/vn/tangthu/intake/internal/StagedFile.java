package vn.tangthu.intake.internal;

import java.util.Optional;
import vn.tangthu.document.api.StagedContent;

/**
 * The file of a row, and under which notation its dossier is to be opened should it be new.
 *
 * @param notation empty takes the next running number
 */
record StagedFile(StagedContent content, Optional<String> notation) {}
