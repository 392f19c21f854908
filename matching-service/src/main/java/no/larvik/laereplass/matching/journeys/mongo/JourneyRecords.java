package no.larvik.laereplass.matching.journeys.mongo;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import no.larvik.laereplass.chassis.store.Fact;
import no.larvik.laereplass.chassis.store.Stored;
import no.larvik.laereplass.matching.journeys.Journey;
import no.larvik.laereplass.matching.journeys.JourneyFact;

/** What others are told of a journey: ids, codes and days. Described in docs/contracts/events/journey. */
final class JourneyRecords {

    private static final Set<String> OF_A_COMPANY = Set.of("openingId", "employerId");

    private JourneyRecords() {}

    /** What comes after a company's part is none of that company's business: nobody who reads it could tell them. */
    static Fact event(Journey journey, JourneyFact fact) {
        var payload = about(journey, "journeyId");
        if (journey.companyWasGone()) payload.keySet().removeAll(OF_A_COMPANY);
        payload.put("stage", journey.stage().name());
        payload.put("by", fact.by().word());
        if (fact.code() != null) payload.put("code", fact.code());
        if (fact.due() != null) payload.put("due", fact.due().toString());
        return new Fact("journey." + fact.verb(), 1, payload);
    }

    static Map<String, ?> state(Stored stored) {
        var journey = JourneyDocument.toJourney(stored);
        var snapshot = about(journey, "id");
        snapshot.put("stage", journey.stage().name());
        snapshot.put("kind", journey.kind());
        snapshot.put("trade", journey.parties().trade());
        snapshot.put("startsOn", journey.startsOn().toString());
        snapshot.put("endsOn", journey.endsOn().toString());
        if (journey.talkDue() != null) snapshot.put("talkDue", journey.talkDue().toString());
        snapshot.put("since", journey.entries().getLast().at().toString());
        if (journey.talkMissed()) snapshot.put("talkMissed", true);
        if (journey.warned()) snapshot.put("silent", true);
        if (journey.certificate() != null)
            snapshot.put("certificate", journey.certificate().name());
        if (journey.reason() != null) snapshot.put("reason", journey.reason().name());
        return snapshot;
    }

    private static Map<String, Object> about(Journey journey, String id) {
        var parties = journey.parties();
        var payload = new LinkedHashMap<String, Object>();
        payload.put(id, journey.id());
        payload.put("candidateId", parties.candidateId());
        if (parties.openingId() != null) payload.put("openingId", parties.openingId());
        if (parties.employerId() != null) payload.put("employerId", parties.employerId());
        payload.put("municipality", parties.municipality());
        return payload;
    }
}
