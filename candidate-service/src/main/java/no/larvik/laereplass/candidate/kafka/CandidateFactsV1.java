package no.larvik.laereplass.candidate.kafka;

import java.util.LinkedHashMap;
import java.util.Map;
import no.larvik.laereplass.candidate.CandidateEvent;
import no.larvik.laereplass.candidate.Purpose;
import no.larvik.laereplass.chassis.store.Fact;

/** Version 1 of the facts on {@code candidate.event.v1}; their schemas lie in {@code docs/contracts/events/candidate}. */
public final class CandidateFactsV1 {

    private CandidateFactsV1() {}

    public static Fact of(CandidateEvent event) {
        return switch (event) {
            case CandidateEvent.Registered e ->
                fact("candidate.registered", e, Map.of("by", e.bySelf() ? "SELF" : "STAFF"));
            case CandidateEvent.WishesChanged e -> fact("candidate.wishes-changed", e, Map.of());
            case CandidateEvent.ConsentGiven e ->
                fact("candidate.consent-given", e, with(purpose(e.purpose()), Map.of("onBehalf", e.onBehalf())));
            case CandidateEvent.ConsentWithdrawn e -> fact("candidate.consent-withdrawn", e, purpose(e.purpose()));
            case CandidateEvent.Published e -> fact("candidate.published", e, Map.of());
            case CandidateEvent.Withdrawn e -> fact("candidate.withdrawn", e, Map.of());
            case CandidateEvent.Corrected e -> fact("candidate.corrected", e, Map.of());
            case CandidateEvent.Paused e -> fact("candidate.paused", e, Map.of());
            case CandidateEvent.Resumed e -> fact("candidate.resumed", e, Map.of());
            case CandidateEvent.Invited e -> fact("candidate.invited", e, Map.of("invitationId", e.invitationId()));
            case CandidateEvent.Linked e -> fact("candidate.linked", e, Map.of());
        };
    }

    private static Fact fact(String type, CandidateEvent event, Map<String, Object> more) {
        var ids = new LinkedHashMap<String, Object>();
        ids.put("candidateId", event.id().value());
        ids.put("municipality", event.municipality());
        return new Fact(type, 1, with(ids, more));
    }

    private static Map<String, Object> purpose(Purpose purpose) {
        return switch (purpose) {
            case Purpose.Matching m -> Map.of("purpose", "MATCHING");
            case Purpose.Notifications n -> throw unannounced(n);
            case Purpose.ForAgency agency -> throw unannounced(agency);
            case Purpose.ForOpening opening ->
                with(Map.of("purpose", "OPENING"), Map.of("openingId", opening.openingId()));
        };
    }

    private static IllegalArgumentException unannounced(Purpose purpose) {
        return new IllegalArgumentException(purpose.name() + " is nobody else's business");
    }

    private static Map<String, Object> with(Map<String, Object> some, Map<String, Object> more) {
        var all = new LinkedHashMap<>(some);
        all.putAll(more);
        return all;
    }
}
