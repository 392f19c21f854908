package no.larvik.laereplass.candidate.kafka;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import no.larvik.laereplass.candidate.Candidate;
import no.larvik.laereplass.candidate.Status;
import no.larvik.laereplass.candidate.Wishes;

/**
 * Version 1 of the record on {@code candidate.state.v1}: what matching needs and nothing else. Fields are put in one by
 * one, so that a new field of a candidate stays at home until somebody decides otherwise.
 */
public final class CandidateStateV1 {

    private CandidateStateV1() {}

    public static Map<String, Object> of(Candidate candidate, LocalDate today) {
        var state = new LinkedHashMap<String, Object>();
        state.put("id", candidate.id().value());
        state.put("municipality", candidate.municipality());
        var wishes = candidate.wishes();
        if (candidate.status() != Status.PUBLISHED || wishes == null) {
            state.put("published", false);
            return state;
        }
        state.put("published", true);
        addPublished(state, candidate, wishes, today);
        return state;
    }

    private static void addPublished(Map<String, Object> state, Candidate candidate, Wishes wishes, LocalDate today) {
        var cell = candidate.home().cell();
        state.put("cell", Map.of("lat", cell.lat(), "lon", cell.lon()));
        state.put("reachKm", wishes.reachKm());
        state.put("trades", wishes.trades());
        state.put("neighbourTrades", wishes.neighbourTrades());
        state.put("kinds", wishes.kinds());
        state.put("availableFrom", wishes.availableFrom().toString());
        if (!candidate.person().isAdultOn(today))
            state.put("adultFrom", candidate.person().adultFrom().toString());
        state.put("licences", wishes.licences());
        state.put("skills", wishes.skills());
        var level = wishes.languageLevel();
        if (level != null) state.put("languageLevel", level);
        state.put("supports", wishes.supports());
        state.put("surroundings", wishes.surroundings());
        var met = wishes.entryRequirementMet();
        if (met != null) state.put("entryRequirementMet", met);
        state.put("consentToMatching", true);
        state.put("paused", candidate.isPausedOn(today));
    }
}
