package no.larvik.laereplass.candidate.web;

import java.util.List;
import no.larvik.laereplass.candidate.Duplicates;
import no.larvik.laereplass.candidate.Likeness;
import org.jspecify.annotations.Nullable;

/**
 * Another case that may be about the same person.
 *
 * @param contact whom to ask, when the case is not one's own
 * @param own whether the reader may open it
 */
record AlikeBody(
        String id, String name, @Nullable String contact, boolean linked, List<Likeness.Trait> traits, boolean own) {

    static AlikeBody of(Duplicates.Alike alike) {
        return new AlikeBody(
                alike.id().value(),
                alike.shortName(),
                alike.contact(),
                alike.linked(),
                List.copyOf(alike.traits()),
                alike.own());
    }
}
