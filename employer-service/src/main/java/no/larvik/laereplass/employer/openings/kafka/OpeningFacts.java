package no.larvik.laereplass.employer.openings.kafka;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.larvik.laereplass.chassis.store.Fact;
import no.larvik.laereplass.employer.openings.Field;
import no.larvik.laereplass.employer.openings.OpeningEvent;

/** Events of the core in the words of the wire. */
public final class OpeningFacts {

    private OpeningFacts() {}

    public static List<Fact> of(List<OpeningEvent> events) {
        return events.stream().map(OpeningFacts::of).toList();
    }

    static Fact of(OpeningEvent event) {
        return switch (event) {
            case OpeningEvent.Drafted drafted -> new Fact("opening.drafted", 1, ids(drafted));
            case OpeningEvent.Published published -> new Fact("opening.published", 1, ids(published));
            case OpeningEvent.Withdrawn withdrawn -> new Fact("opening.withdrawn", 1, ids(withdrawn));
            case OpeningEvent.Lapsed lapsed -> new Fact("opening.lapsed", 1, ids(lapsed));
            case OpeningEvent.Filled filled -> new Fact("opening.filled", 1, ids(filled));
            case OpeningEvent.Changed changed -> {
                var payload = new LinkedHashMap<String, Object>(ids(changed));
                payload.put(
                        "fields", changed.fields().stream().map(Field::label).toList());
                yield new Fact("opening.changed", 1, payload);
            }
        };
    }

    private static Map<String, String> ids(OpeningEvent event) {
        return Map.of(
                "openingId", event.opening().value(),
                "employerId", event.employer().value(),
                "municipality", event.municipality());
    }
}
