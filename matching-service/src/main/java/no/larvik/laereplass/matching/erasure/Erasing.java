package no.larvik.laereplass.matching.erasure;

import java.util.UUID;
import no.larvik.laereplass.matching.formidling.Notices;
import no.larvik.laereplass.matching.insight.Remains;
import no.larvik.laereplass.matching.journeys.Journey;
import no.larvik.laereplass.matching.journeys.Journeys;
import no.larvik.laereplass.matching.journeys.Stage;
import no.larvik.laereplass.matching.matches.Commitments;
import no.larvik.laereplass.matching.matches.Following;
import no.larvik.laereplass.matching.matches.Match;
import no.larvik.laereplass.matching.matches.Matches;
import no.larvik.laereplass.matching.matches.Reactions;
import no.larvik.laereplass.matching.matches.Turns;
import no.larvik.laereplass.matching.searches.KeepingSearches;
import no.larvik.laereplass.matching.suggestions.AnnouncedLists;
import no.larvik.laereplass.matching.voices.Voices;
import org.springframework.stereotype.Service;

/**
 * Forgets a young person whose case is gone (personopplysningsloven, GDPR art. 17). First what waits is closed, so that
 * the other side is told and the seat is free; then what counting needs is kept without the person; last the journeys and
 * matches themselves are gone, and others are told to forget them. Repeating it after a crash finishes it.
 *
 * <p>The seat of a contract that is approved stays taken: the apprenticeship goes on without us.
 */
@Service
public class Erasing {

    private static final int ALL = 10_000;

    private final Reactions reactions;
    private final Following following;
    private final Journeys journeys;
    private final Matches matches;
    private final Commitments commitments;
    private final Turns turns;
    private final Remains remains;
    private final AnnouncedLists lists;
    private final Voices voices;
    private final Notices notices;
    private final KeepingSearches searches;

    public Erasing(
            Reactions reactions,
            Following following,
            Journeys journeys,
            Matches matches,
            Commitments commitments,
            Turns turns,
            Remains remains,
            AnnouncedLists lists,
            Voices voices,
            Notices notices,
            KeepingSearches searches) {
        this.reactions = reactions;
        this.following = following;
        this.journeys = journeys;
        this.matches = matches;
        this.commitments = commitments;
        this.turns = turns;
        this.remains = remains;
        this.lists = lists;
        this.voices = voices;
        this.notices = notices;
        this.searches = searches;
    }

    public void person(String candidateId) {
        var somebody = UUID.randomUUID().toString(); // says only which matches were the same person's
        reactions.candidateGone(candidateId);
        for (var journey : journeys.page(new Journeys.Query(null, candidateId, null, null, null, ALL))) erase(journey);
        for (var match : matches.page(new Matches.Query(null, candidateId, null, null, null, null, null, ALL)))
            erase(match, somebody);
        commitments.forget(candidateId);
        turns.forget(candidateId);
        lists.forget(candidateId);
        voices.forget(candidateId);
        notices.forget(candidateId);
        searches.forget(candidateId);
    }

    private void erase(Journey journey) {
        if (!journey.settled()) following.follow(journey.id(), journey.stage() == Stage.COMPLETED);
        remains.ofJourney(journey.id());
        journeys.erase(journey.id());
    }

    private void erase(Match match, String somebody) {
        remains.ofMatch(match.id(), somebody);
        matches.erase(match.id());
    }
}
