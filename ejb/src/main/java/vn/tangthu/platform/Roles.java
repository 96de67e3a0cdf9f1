package vn.tangthu.platform;

/** Roles as the server's security knows them. People hold the first six; {@link #SYSTEM} is the house itself at work. */
public final class Roles {
    /** Records clerk (văn thư). */
    public static final String RECORDS_CLERK = "RECORDS_CLERK";
    /** Officer (chuyên viên). */
    public static final String OFFICER = "OFFICER";
    /** Leader (lãnh đạo). */
    public static final String LEADER = "LEADER";
    /** Archivist (lưu trữ viên). */
    public static final String ARCHIVIST = "ARCHIVIST";
    /** Inspector of the Department of Home Affairs (Sở Nội vụ). */
    public static final String HOME_AFFAIRS = "HOME_AFFAIRS";
    /** Administrator (quản trị). */
    public static final String ADMINISTRATOR = "ADMINISTRATOR";
    /** Workers that do queued work; never granted to an account. */
    public static final String SYSTEM = "SYSTEM";

    private Roles() {}
}
