package no.larvik.laereplass.matching.voices.web;

import java.util.List;
import no.larvik.laereplass.matching.voices.Feeling;
import no.larvik.laereplass.matching.voices.Moment;
import no.larvik.laereplass.matching.voices.Telling;
import org.jspecify.annotations.Nullable;

/** The steps that are past, in their order, and what was said of each. */
record VoicesBody(List<OfMoment> items) {

    /** @param feeling null while nothing is said */
    record OfMoment(
            Moment moment,
            @Nullable Feeling feeling,
            @Nullable Boolean clear) {}

    static VoicesBody of(List<Telling.Told> told) {
        return new VoicesBody(told.stream().map(VoicesBody::ofMoment).toList());
    }

    private static OfMoment ofMoment(Telling.Told told) {
        var voice = told.voice();
        return voice == null
                ? new OfMoment(told.moment(), null, null)
                : new OfMoment(told.moment(), voice.feeling(), voice.clear());
    }
}
