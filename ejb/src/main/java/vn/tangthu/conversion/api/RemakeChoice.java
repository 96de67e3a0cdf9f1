package vn.tangthu.conversion.api;

import java.util.Set;

/** Which files of a campaign are decided on. */
public sealed interface RemakeChoice {
    /** All that are better and not decided yet. */
    record All() implements RemakeChoice {}

    /** Those that are named. */
    record Named(Set<RemakeId> files) implements RemakeChoice {
        /** @throws NoRemakeNamedException none is named */
        public Named {
            if (files.isEmpty()) throw new NoRemakeNamedException();
            files = Set.copyOf(files);
        }
    }
}
