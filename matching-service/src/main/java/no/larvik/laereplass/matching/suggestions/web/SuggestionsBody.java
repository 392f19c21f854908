package no.larvik.laereplass.matching.suggestions.web;

import java.util.List;
import no.larvik.laereplass.matching.market.Stamp;
import no.larvik.laereplass.matching.suggestions.SuggestionList;
import no.larvik.laereplass.matching.suggestions.Widening;

/** The best suggestions, what nearly fits, and what would open most. */
record SuggestionsBody(
        List<SuggestionBody> items,
        List<SuggestionBody> nearMisses,
        List<Widening> widen,
        String rulesVersion,
        Stamp market) {

    static SuggestionsBody of(SuggestionList list) {
        return new SuggestionsBody(
                list.items().stream().map(SuggestionBody::of).toList(),
                list.nearMisses().stream().map(SuggestionBody::of).toList(),
                list.widen(),
                list.rulesVersion(),
                list.market());
    }
}
