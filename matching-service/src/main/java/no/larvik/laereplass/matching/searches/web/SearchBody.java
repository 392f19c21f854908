package no.larvik.laereplass.matching.searches.web;

import java.time.Instant;
import java.util.List;
import no.larvik.laereplass.matching.searches.SavedSearch;
import no.larvik.laereplass.matching.searches.Wanted;
import org.jspecify.annotations.Nullable;

/**
 * @param places what staff were told of last; always empty for a company, which is not told who or how many
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
        @Nullable Instant foundAt,
        long version) {

    static SearchBody of(SavedSearch search) {
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
                search.foundAt(),
                search.version());
    }

    /**
     * @param name 1 to 60 characters
     * @param trade slug; staff give this or a young person
     * @param candidateId one of staff's own cases
     * @param openingId one of a company's own; of a company alone
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
