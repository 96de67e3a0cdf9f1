package vn.tangthu.organization.api;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * Makes an access token.
 *
 * @param name what it is for, up to 100 characters
 * @param lastDay empty for {@value AccessTokens#USUAL_DAYS} days from today; at most {@value AccessTokens#MOST_DAYS}
 */
public record CreateAccessToken(String name, Optional<LocalDate> lastDay) {
    private static final int LONGEST_NAME = 100;

    public CreateAccessToken {
        Objects.requireNonNull(lastDay);
        name = Entries.text("name", name, LONGEST_NAME);
    }
}
