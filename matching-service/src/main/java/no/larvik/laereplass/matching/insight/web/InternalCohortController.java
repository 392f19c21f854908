package no.larvik.laereplass.matching.insight.web;

import java.util.List;
import java.util.Map;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.chassis.security.OnlyFor;
import no.larvik.laereplass.matching.insight.History;
import no.larvik.laereplass.matching.insight.Insight;
import no.larvik.laereplass.matching.insight.KnownOutcomes;
import no.larvik.laereplass.matching.insight.Room;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** For candidate-service alone, which knows cohorts: ids and codes. */
@RestController
@OnlyFor("candidate-service")
class InternalCohortController {

    private final History history;
    private final KnownOutcomes outcomes;
    private final Insight insight;
    private final Room room;

    InternalCohortController(History history, KnownOutcomes outcomes, Insight insight, Room room) {
        this.history = history;
        this.insight = insight;
        this.outcomes = outcomes;
        this.room = room;
    }

    /** Which of the municipality's young people have a place. */
    @GetMapping("/internal/v1/placed")
    PlacedBody placed(Caller caller) {
        var municipality = caller.municipality();
        return new PlacedBody(
                history.placed(municipality), insight.rates(municipality).offersAccepted() != null);
    }

    /** What came of the municipality's contracts. */
    @GetMapping("/internal/v1/outcomes")
    OutcomesBody outcomes(Caller caller) {
        var municipality = caller.municipality();
        var came = outcomes.in(municipality);
        return new OutcomesBody(came, room.forOutcomes(came.values(), municipality));
    }

    /** @param mayBeTold how many they are: they are those of the rate of now, told in both places or in none */
    record PlacedBody(List<String> candidateIds, boolean mayBeTold) {}

    /**
     * @param byCandidate a certificate, HIGHER_EDUCATION, ENDED or UNDER_WAY
     * @param mayBeTold how many came to what, beside what is published here
     */
    record OutcomesBody(Map<String, String> byCandidate, boolean mayBeTold) {}
}
