package vn.tangthu.organization.api;

import java.util.List;

/**
 * Access tokens (mã truy cập): what a program shows to the REST API instead of a name and password. It may do what its owner may, from
 * request to request: roles and account are asked for each time. Everybody keeps their own; an administrator keeps those of all,
 * for the accounts of services. Every change leaves a trace in its transaction.
 */
public interface AccessTokens {
    /** Days a token lasts when nobody says how long. */
    int USUAL_DAYS = 90;

    /** Days from today a token may last at most. */
    int MOST_DAYS = 366;

    /** Active tokens of an account. */
    int MOST_ACTIVE = 20;

    /**
     * @throws UnknownEntryException the account is another's and the caller no administrator, or it is not active
     * @throws AccessTokenRefusedException its last day is over or too far away, or the account has too many
     */
    NewAccessToken create(StaffId owner, CreateAccessToken command);

    /** Newest first; ended ones for a while too. */
    List<AccessTokenView> list(StaffId owner);

    /** Takes one back; one that has ended stays as it is. */
    void revoke(StaffId owner, AccessTokenId token);
}
