package no.larvik.laereplass.matching.journeys;

import java.time.InstantSource;
import java.util.List;
import no.larvik.laereplass.matching.matches.Actor;
import no.larvik.laereplass.matching.matches.Following;
import org.springframework.stereotype.Service;

/** What time alone does on journeys, and letting a match follow the journey that has ended. All it needs is stored. */
@Service
public class JourneyClock {

    private static final int AT_ONCE = 200;
    private static final List<Deed> BY_TIME = List.of(Deed.START, Deed.CLOSE, Deed.MISS_TALK, Deed.WARN_OF_SILENCE);

    private final Journeys journeys;
    private final Following following;
    private final InstantSource clock;

    public JourneyClock(Journeys journeys, Following following, InstantSource clock) {
        this.journeys = journeys;
        this.following = following;
        this.clock = clock;
    }

    /** Safe in several replicas at once: of two that try, the slower one finds the journey changed and leaves it. */
    public int pass() {
        var done = 0;
        for (var journey : journeys.due(clock.instant(), AT_ONCE)) {
            if (advance(journey)) done++;
        }
        journeys.unsettled(AT_ONCE).forEach(this::settle);
        return done;
    }

    /** The match ends as its journey did: the seat and the young person are free at once. Repeatable. */
    void settle(Journey journey) {
        var finished = journey.stage() == Stage.COMPLETED;
        following.follow(journey.id(), finished);
        journeys.save(new JourneyChange(journey.but().settled(true).done(), List.of()));
    }

    private boolean advance(Journey journey) {
        var now = clock.instant();
        for (var deed : BY_TIME) {
            var day = Rhythm.dayOf(journey, deed);
            if (day == null || Rhythm.day(now).isBefore(day)) continue;
            var doing = deed == Deed.CLOSE ? Doing.because(deed, "TIME_IS_OVER") : Doing.of(deed);
            return journeys.save(Journeying.done(journey, doing, Actor.SYSTEM, now))
                    .isPresent();
        }
        return false;
    }
}
