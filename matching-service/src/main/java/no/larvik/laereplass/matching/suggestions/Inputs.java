package no.larvik.laereplass.matching.suggestions;

import no.larvik.laereplass.matching.market.Candidate;
import no.larvik.laereplass.matching.market.Market;
import no.larvik.laereplass.matching.market.Opening;
import no.larvik.laereplass.matching.scoring.ScoreInput;
import no.larvik.laereplass.matching.suggestions.PastDealings.Couple;
import org.springframework.stereotype.Service;

/** Puts together what a pair is judged by: what both have told, what the county allows, what has been between them. */
@Service
public class Inputs {

    private final Market market;

    public Inputs(Market market) {
        this.market = market;
    }

    public ScoreInput of(Candidate candidate, Opening opening, PastDealings past) {
        var couple = new Couple(candidate.id(), opening.id());
        return new ScoreInput(
                candidate.seeker(),
                opening.place(),
                market.approvalsOf(opening.employerId()),
                opening.place().seats() - past.heldByOthers(couple),
                past.closed().contains(couple),
                past.takenElsewhere(couple));
    }
}
