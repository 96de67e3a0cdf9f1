package vn.tangthu.conversion.internal.worker;

/** Words of the messages between server and worker. */
public final class Words {
    public static final String TASK = "task";
    public static final String READ_PDF = "read-pdf";
    public static final String READ_OFFICE = "read-office";
    public static final String VALIDATE = "validate";
    public static final String REPAIR_PDF = "repair-pdf";
    public static final String LOOK_AT_PICTURE = "look-at-picture";
    public static final String BIND_PICTURES = "bind-pictures";
    public static final String RECODE = "recode";
    public static final String WARM_OFFICE = "warm-office";
    public static final String REMOVE_COMMENTS = "remove-comments";
    public static final String COPY_FROZEN = "copy-frozen";
    public static final String CONVERT_OFFICE = "convert-office";

    public static final String SOURCE = "source";
    public static final String TARGET = "target";
    public static final String MEDIA_TYPE = "mediaType";
    public static final String RESOLUTION = "resolution";
    public static final String PAGE = "page";
    public static final String SKEW = "skew";
    public static final String LEVEL = "level";
    public static final String DEFAULT_COLOURS = "defaultColours";
    public static final String FONT_PROGRAMS = "fontPrograms";
    public static final String MOST_LETTERS = "mostLetters";
    public static final String MILLISECONDS = "milliseconds";
    public static final String OFFICE_HOME = "officeHome";
    public static final String FILTER_NAME = "filterName";
    public static final String FILTER_OPTIONS = "filterOptions";

    public static final String STATUS = "status";
    public static final String REASON = "reason";
    public static final String DONE = "done";
    public static final String LOCKED = "locked";
    public static final String DAMAGED = "damaged";
    public static final String FAILED = "failed";

    public static final String PAGES = "pages";
    public static final String WIDTH = "width";
    public static final String HEIGHT = "height";
    public static final String UPRIGHT = "upright";
    public static final String EMPTY_PAGES = "emptyPages";
    public static final String LETTERS = "letters";
    public static final String SIGNED = "signed";
    public static final String ATTACHMENTS = "attachments";
    public static final String EMPTY_FORM = "emptyForm";
    public static final String RESTRICTED = "restricted";
    public static final String SHORTENED = "shortened";
    public static final String CONFORMANT = "conformant";
    public static final String PROFILE = "profile";
    public static final String RULES = "rules";
    public static final String TOOL = "tool";
    public static final String CHARSET = "charset";
    public static final String SEPARATOR = "separator";

    public static final String REPAIRED = "repaired";
    public static final String ENCODINGS = "encodings";
    public static final String RENAMED = "renamed";
    public static final String REPAIRED_TEXT = "repairedText";
    public static final String NAMES = "names";
    public static final String FONTS = "fonts";
    public static final String TIME_SHOWN_ANEW = "timeShownAnew";
    public static final String NAME_SHOWN_ANEW = "nameShownAnew";
    public static final String NOTES_DRAWN = "notesDrawn";
    public static final String FONTS_OUTSIDE = "fontsOutside";

    private Words() {}
}
