package no.larvik.laereplass.matching.searches;

import org.jspecify.annotations.Nullable;

/**
 * What is looked for. Staff look for places, in a trade, of a kind or good for one of their own people, or among their own
 * people for one opening; a company looks for young people for one of its own openings.
 *
 * @param trade slug; null for any
 * @param kind such as {@code LAERLING}; null for any
 * @param candidateId whom the places shall fit; null for nobody in particular
 * @param openingId for whom young people are looked for; null when places are
 */
public record Wanted(
        @Nullable String trade,
        @Nullable String kind,
        @Nullable String candidateId,
        @Nullable String openingId) {

    public boolean isForPeople() {
        return openingId != null;
    }
}
