package no.larvik.laereplass.matching.searches.web;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import no.larvik.laereplass.matching.searches.SavedSearch;
import no.larvik.laereplass.matching.searches.Wanted;
import org.jspecify.annotations.Nullable;

/**
 * @param places openings staff were told of last
 * @param people of those staff were told of last whom the reader may work with now; always empty for a company, which is
 *     not told who or how many
 * @param foundAt when something was last found; null for never
 */
record SearchBody(
        String id,
        String name,
        @Nullable String trade,
        @Nullable String kind,
        @Nullable String candidateId,
        @Nullable String openingId,
        boolean on,
        List<String> places,
        List<String> people,
        @Nullable Instant foundAt,
        long version) {

    /** @param seen young people the reader may work with */
    static SearchBody of(SavedSearch search, Set<String> seen) {
        var wanted = search.wanted();
        return new SearchBody(
                search.id(),
                search.name(),
                wanted.trade(),
                wanted.kind(),
                wanted.candidateId(),
                wanted.openingId(),
                search.on(),
                wanted.isForPeople()
                        ? List.of()
                        : search.found().stream().sorted().toList(),
                search.isForOwnPeople()
                        ? search.found().stream()
                                .filter(seen::contains)
                                .sorted()
                                .toList()
                        : List.of(),
                search.foundAt(),
                search.version());
    }

    /**
     * @param name 1 to 60 characters
     * @param trade slug; staff who look for places give this or a young person
     * @param candidateId one of staff's own cases
     * @param openingId whom young people are looked for: of a company one of its own, of staff an open one, and nothing else
     */
    record NewSearchRequest(
            @Nullable String name,
            @Nullable String trade,
            @Nullable String kind,
            @Nullable String candidateId,
            @Nullable String openingId) {

        Wanted toWanted() {
            return new Wanted(trade, kind, candidateId, openingId);
        }
    }

    /** @param on whether its owner is told */
    record SearchChange(@Nullable String name, boolean on) {}
}
