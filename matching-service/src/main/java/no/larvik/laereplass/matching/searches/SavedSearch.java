package no.larvik.laereplass.matching.searches;

import java.time.Instant;
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
 * @param found those told of last
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

    public SavedSearch {
        known = Set.copyOf(known);
        found = Set.copyOf(found);
    }

    public static SavedSearch first(
            String id,
            String owner,
            String municipality,
            @Nullable String employerId,
            String name,
            Wanted wanted,
            Set<String> thereAlready) {
        return new SavedSearch(
                id, owner, municipality, employerId, name, wanted, true, thereAlready, Set.of(), null, 0);
    }

    Set<String> newAmong(Set<String> hits) {
        var fresh = new HashSet<>(hits);
        fresh.removeAll(known);
        return fresh;
    }

    /** @param thereNow what came while it was off is not news any more */
    SavedSearch changed(String nextName, boolean nextOn, Set<String> thereNow) {
        var begins = nextOn && !on;
        return new SavedSearch(
                id,
                owner,
                municipality,
                employerId,
                nextName,
                wanted,
                nextOn,
                begins ? together(thereNow) : known,
                found,
                foundAt,
                version);
    }

    SavedSearch told(Set<String> fresh, Instant now) {
        return new SavedSearch(
                id, owner, municipality, employerId, name, wanted, on, together(fresh), fresh, now, version);
    }

    /** Of somebody who is forgotten nothing stays. */
    SavedSearch without(String candidateId) {
        var left = new HashSet<>(known);
        left.remove(candidateId);
        var last = new HashSet<>(found);
        last.remove(candidateId);
        return new SavedSearch(id, owner, municipality, employerId, name, wanted, on, left, last, foundAt, version);
    }

    private Set<String> together(Set<String> more) {
        var all = new HashSet<>(known);
        all.addAll(more);
        return all;
    }
}
