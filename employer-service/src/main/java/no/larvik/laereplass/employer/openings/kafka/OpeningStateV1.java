package no.larvik.laereplass.employer.openings.kafka;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.employer.openings.Opening;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of an opening at any time. As long as it is not published that is only that it exists; title,
 * tasks, supervisor and the reason for withdrawing never leave this service this way.
 */
public final class OpeningStateV1 {

    private OpeningStateV1() {}

    public static Map<String, Object> of(Opening opening) {
        var unit = opening.unit();
        var state = new LinkedHashMap<String, Object>();
        state.put("id", opening.id().value());
        state.put("municipality", opening.municipality());
        state.put("employerId", opening.poster().id().value());
        state.put("published", opening.isPublished());
        if (!opening.isPublished() || unit == null) {
            state.put("status", opening.status().name());
            return state;
        }
        var terms = opening.terms();
        state.put("organisationNumber", opening.poster().organisationNumber());
        state.put("unitId", unit.id().value());
        state.put("lat", unit.place().lat());
        state.put("lon", unit.place().lon());
        putIfKnown(state, "trade", terms.trade());
        putIfKnown(state, "kind", terms.kind());
        putIfKnown(state, "seats", terms.seats());
        putIfKnown(state, "startFrom", terms.startFrom());
        putIfKnown(state, "startTo", terms.startTo());
        state.put("licences", names(terms.licences()));
        putIfKnown(state, "languageLevel", terms.languageLevel());
        state.put("skills", names(terms.skills()));
        state.put("supports", names(terms.supports()));
        state.put("surroundings", names(terms.surroundings()));
        putIfKnown(state, "minimumAge", terms.minimumAge());
        return state;
    }

    private static void putIfKnown(Map<String, Object> state, String field, @Nullable Object value) {
        if (value != null) state.put(field, value instanceof Number ? value : value.toString());
    }

    private static List<String> names(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).toList();
    }
}
