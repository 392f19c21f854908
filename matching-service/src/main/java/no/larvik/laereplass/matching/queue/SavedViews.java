package no.larvik.laereplass.matching.queue;

import java.util.List;

/** Port: one small document a member of staff, each write a compare-and-set. */
public interface SavedViews {

    Own of(String subject);

    /** @return false when it was changed since {@code next.version()} */
    boolean put(Own next);

    /** @param version 0 before anything is saved */
    record Own(String subject, List<SavedView> views, long version) {

        public Own {
            views = List.copyOf(views);
        }
    }
}
