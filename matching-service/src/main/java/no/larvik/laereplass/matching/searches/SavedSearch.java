package no.larvik.laereplass.matching.searches;

import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A search somebody keeps.
 *
 * @param owner sign-in of a member of staff, or the organisation number of a company
 * @param municipality where the owner works; of a company, where its opening is
 * @param employerId of a company; null for staff
 * @param name 1 to 60 characters, of one's own; never announced
 * @param on whether the owner is told
 * @param known ids the owner has been told of, or that were there when the search was made or switched on
 * @param found those told of last; with them those told of shortly before that still fit
 */
public record SavedSearch(
        String id,
        String owner,
        String municipality,
        @Nullable String employerId,
        String name,
        Wanted wanted,
        boolean on,
        Set<String> known,
        Set<String> found,
        @Nullable Instant foundAt,
        long version) {

    /** Longer than e-mail is gathered before it is sent; what was told within it may not have been read yet. */
    static final Duration SHORTLY = Duration.ofDays(8);

    public SavedSearch {
        known = Set.copyOf(known);
        found = Set.copyOf(found);
    }

    public static SavedSearch first(
            String id, String owner, String municipality, @Nullable String employerId, String name, Wanted wanted) {
        return new SavedSearch(id, owner, municipality, employerId, name, wanted, true, Set.of(), Set.of(), null, 0);
    }

    public boolean isOfACompany() {
        return employerId != null;
    }

    /** A member of staff watches an opening for their own people. */
    public boolean isForOwnPeople() {
        return wanted.isForPeople() && !isOfACompany();
    }

    /** What is there already is no news. */
    SavedSearch knowing(Set<String> thereAlready) {
        return remembering(together(known, thereAlready), found, foundAt);
    }

    Set<String> newAmong(Set<String> hits) {
        var fresh = new HashSet<>(hits);
        fresh.removeAll(known);
        return fresh;
    }

    /** Whether something of what was told is still so. */
    boolean stillFinds(Set<String> hits) {
        return !Collections.disjoint(found, hits);
    }

    SavedSearch changed(String nextName, boolean nextOn) {
        return new SavedSearch(
                id, owner, municipality, employerId, nextName, wanted, nextOn, known, found, foundAt, version);
    }

    /** @param hits all that fits now, what is new among it */
    SavedSearch told(Set<String> hits, Instant now) {
        var fresh = newAmong(hits);
        var unread = new HashSet<String>();
        if (foundAt != null && foundAt.isAfter(now.minus(SHORTLY))) unread.addAll(found);
        unread.retainAll(hits);
        return remembering(together(known, fresh), together(unread, fresh), now);
    }

    /** Of somebody who is forgotten nothing stays. */
    SavedSearch without(String candidateId) {
        var left = new HashSet<>(known);
        left.remove(candidateId);
        var last = new HashSet<>(found);
        last.remove(candidateId);
        return remembering(left, last, foundAt);
    }

    private SavedSearch remembering(Set<String> nextKnown, Set<String> nextFound, @Nullable Instant at) {
        return new SavedSearch(
                id, owner, municipality, employerId, name, wanted, on, nextKnown, nextFound, at, version);
    }

    private static Set<String> together(Set<String> some, Set<String> more) {
        var all = new HashSet<>(some);
        all.addAll(more);
        return all;
    }
}
