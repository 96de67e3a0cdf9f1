package vn.tangthu.organization.api;

/** Whether an access token still lets its holder in, and why not. */
public enum AccessTokenState {
    ACTIVE,
    /** Its last day is over. */
    EXPIRED,
    /** Its owner or an administrator took it back. */
    REVOKED,
    /** The account was deactivated; activating it again does not revive its tokens. */
    ACCOUNT_DEACTIVATED,
    /** An administrator has set a new password. */
    PASSWORD_RESET
}
