package vn.tangthu.retention.rules.api;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Dates of effect (hiệu lực) of a rule.
 *
 * @param from first day in force
 * @param repealedOn first day no longer in force; empty while in force
 */
public record EffectivePeriod(LocalDate from, Optional<LocalDate> repealedOn) {
    public EffectivePeriod {
        if (repealedOn.isPresent() && !repealedOn.get().isAfter(from)) {
            throw new IllegalArgumentException("repealed on " + repealedOn.get() + ", not after " + from);
        }
    }

    public boolean contains(LocalDate date) {
        return !date.isBefore(from) && repealedOn.map(date::isBefore).orElse(true);
    }
}
