package no.larvik.laereplass.matching.matches.mongo;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import no.larvik.laereplass.chassis.store.Fact;
import no.larvik.laereplass.chassis.store.Stored;
import no.larvik.laereplass.matching.matches.Actor;
import no.larvik.laereplass.matching.matches.Match;
import no.larvik.laereplass.matching.matches.MatchFact;
import no.larvik.laereplass.matching.matches.State;
import org.jspecify.annotations.Nullable;

/** What others are told of a match: ids, codes and times. Described in docs/contracts/events/match. */
final class MatchRecords {

    static final int VERSION = 1;

    private MatchRecords() {}

    static Fact event(Match match, MatchFact fact) {
        var parties = match.parties();
        var payload = new LinkedHashMap<String, String>();
        payload.put("matchId", match.id());
        payload.put("candidateId", parties.candidateId());
        payload.put("openingId", parties.openingId());
        payload.put("employerId", parties.employerId());
        payload.put("municipality", parties.municipality());
        if (fact.from() != null) payload.put("from", fact.from().name());
        payload.put("to", fact.to().name());
        if (fact.deadline() != null) payload.put("deadline", fact.deadline().toString());
        payload.put("by", fact.by().word());
        if (fact.appointment() != null)
            payload.put("appointment", fact.appointment().toString());
        if (fact.turn() != null) payload.put("turn", fact.turn().word());
        if (fact.recorded()) payload.put("recordedBy", Actor.STAFF.word());
        return new Fact("match." + fact.verb(), VERSION, payload);
    }

    private static void put(Map<String, String> snapshot, String field, @Nullable Instant moment) {
        if (moment != null) snapshot.put(field, moment.toString());
    }

    static Map<String, ?> state(Stored stored) {
        var match = MatchDocument.toMatch(stored);
        var parties = match.parties();
        var snapshot = new LinkedHashMap<String, String>();
        snapshot.put("id", match.id());
        snapshot.put("candidateId", parties.candidateId());
        snapshot.put("openingId", parties.openingId());
        snapshot.put("employerId", parties.employerId());
        snapshot.put("municipality", parties.municipality());
        snapshot.put("state", match.state().name());
        if (match.deadline() != null) snapshot.put("deadline", match.deadline().toString());
        put(snapshot, "since", match.history().getLast().at());
        put(snapshot, "appointment", match.appointment());
        put(snapshot, "proposedAt", match.lastIn(State.PROPOSED).orElse(null));
        put(snapshot, "heardAt", match.lastBy(Actor.CANDIDATE).orElse(null));
        if (match.turn() != null) snapshot.put("turn", match.turn().word());
        if (match.closedBy() != null) snapshot.put("closedBy", match.closedBy().word());
        if (match.closedFor() != null) snapshot.put("closedFor", match.closedFor());
        if (match.objectedTo())
            put(snapshot, "objectedAt", match.history().getLast().at());
        return snapshot;
    }
}
