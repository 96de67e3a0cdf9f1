package vn.tangthu.organization.api;

import java.util.Objects;

/**
 * Who a member of staff is.
 *
 * @param fullName 1 to 100 characters
 * @param position post (chức vụ), 1 to 100 characters
 */
public record StaffEntry(String fullName, String position, UnitId unit) {
    /** @throws InvalidEntryException when a text is empty or too long */
    public StaffEntry {
        fullName = Entries.text("fullName", fullName, 100);
        position = Entries.text("position", position, 100);
        Objects.requireNonNull(unit);
    }
}
