package no.larvik.laereplass.employer.openings.kafka;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.larvik.laereplass.employer.codes.Hazard;
import no.larvik.laereplass.employer.openings.Hours;
import no.larvik.laereplass.employer.openings.Opening;
import no.larvik.laereplass.employer.openings.Status;
import no.larvik.laereplass.employer.openings.UnderEighteen;
import org.jspecify.annotations.Nullable;

/**
 * What others may know of an opening at any time. As long as it is not published that is only that it exists; title,
 * tasks, supervisor and the reason for withdrawing never leave this service this way.
 */
public final class OpeningStateV1 {

    private OpeningStateV1() {}

    public static Map<String, Object> of(Opening opening, Set<Hazard> never) {
        var unit = opening.unit();
        var state = new LinkedHashMap<String, Object>();
        state.put("id", opening.id().value());
        state.put("municipality", opening.municipality());
        state.put("employerId", opening.poster().id().value());
        state.put("published", opening.isPublished());
        if (!opening.isPublished() || unit == null) {
            state.put("status", opening.status() == Status.DRAFT ? "DRAFT" : "WITHDRAWN");
            if (opening.status() == Status.FILLED) state.put("filled", true);
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
        var young = UnderEighteen.of(terms, never);
        putIfKnown(state, "minimumAge", young.minimumAge(terms.minimumAge()));
        if (young.rule() != UnderEighteen.Rule.ALLOWED)
            state.put("underEighteen", young.rule().name());
        var hours = terms.details().hours();
        if (hours != null) state.put("hours", hours(hours));
        putIfKnown(state, "deadline", terms.details().deadline());
        if (opening.status() == Status.LAPSED) state.put("lapsed", true);
        return state;
    }

    private static Map<String, Object> hours(Hours hours) {
        var wire = new LinkedHashMap<String, Object>();
        putIfKnown(wire, "perWeek", hours.perWeek());
        putIfKnown(wire, "longestDay", hours.longestDay());
        putIfKnown(wire, "from", hours.from());
        putIfKnown(wire, "to", hours.to());
        wire.put("weekends", hours.weekends());
        return wire;
    }

    private static void putIfKnown(Map<String, Object> state, String field, @Nullable Object value) {
        if (value != null) state.put(field, value instanceof Number ? value : value.toString());
    }

    private static List<String> names(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).toList();
    }
}
