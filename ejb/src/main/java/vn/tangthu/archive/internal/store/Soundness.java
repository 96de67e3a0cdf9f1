package vn.tangthu.archive.internal.store;

import java.util.List;

/**
 * Result of looking at an object.
 *
 * @param files number of files looked at
 * @param damages what is wrong; empty when nothing is
 */
public record Soundness(int files, List<Damage> damages) {

    /**
     * One thing wrong.
     *
     * @param rule code of the store's format (OCFL E…), or {@code DIGEST}, {@code MISSING}
     * @param detail in English, from the checking program
     */
    public record Damage(String rule, String detail) {}

    public Soundness {
        damages = List.copyOf(damages);
    }

    public boolean sound() {
        return damages.isEmpty();
    }
}
