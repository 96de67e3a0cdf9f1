package vn.tangthu.organization.api;

/**
 * A token just made.
 *
 * @param token to be shown to the person once: the house keeps its digest only
 */
public record NewAccessToken(AccessTokenView view, String token) {
    @Override
    public String toString() {
        return "NewAccessToken[view=" + view + "]";
    }
}
