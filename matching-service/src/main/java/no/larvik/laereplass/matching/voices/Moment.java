package no.larvik.laereplass.matching.voices;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import no.larvik.laereplass.matching.matches.Match;
import no.larvik.laereplass.matching.matches.State;

/** A step one can say something about, in the order they come. */
public enum Moment {
    /** The young person answered the proposal. */
    ANSWERED {
        @Override
        boolean isPast(Match match, Instant now) {
            return match.everIn(State.ACCEPTED) || match.everIn(State.DECLINED);
        }
    },
    /** The company answered, or did not in time. */
    HEARD {
        @Override
        boolean isPast(Match match, Instant now) {
            return match.everIn(State.INTERESTED)
                    || match.everIn(State.NOT_SELECTED)
                    || match.everIn(State.EMPLOYER_SILENT);
        }
    },
    /** The two have met. */
    MET {
        @Override
        boolean isPast(Match match, Instant now) {
            return isOver(match, State.INTERVIEW, now);
        }
    },
    /** The trial is over. */
    TRIED {
        @Override
        boolean isPast(Match match, Instant now) {
            return isOver(match, State.TRIAL, now);
        }
    },
    /** The first day at work has come. */
    BEGAN {
        @Override
        boolean isPast(Match match, Instant now) {
            var first = match.papers().contract().startsOn();
            var today = LocalDate.ofInstant(now, ZoneId.of("Europe/Oslo"));
            return match.everIn(State.CONTRACT_APPROVED) && first != null && !first.isAfter(today);
        }
    },
    /** The time with the company is over, with a certificate or before it. */
    ENDED {
        @Override
        boolean isPast(Match match, Instant now) {
            return match.state() == State.COMPLETED || match.state() == State.ENDED;
        }
    };

    abstract boolean isPast(Match match, Instant now);

    private static boolean isOver(Match match, State state, Instant now) {
        if (match.state() != state) return match.everIn(state);
        var until = match.appointment();
        return until != null && !until.isAfter(now);
    }
}
