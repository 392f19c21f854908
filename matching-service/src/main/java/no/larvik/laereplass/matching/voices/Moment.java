package no.larvik.laereplass.matching.voices;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import no.larvik.laereplass.matching.journeys.Deed;
import no.larvik.laereplass.matching.journeys.Journey;
import no.larvik.laereplass.matching.matches.Match;
import no.larvik.laereplass.matching.matches.State;
import org.jspecify.annotations.Nullable;

/** A step one can say something about, in the order they come. */
public enum Moment {
    /** The young person answered the proposal. */
    ANSWERED {
        @Override
        boolean isPast(Match match, @Nullable Journey journey, Instant now) {
            return match.everIn(State.ACCEPTED) || match.everIn(State.DECLINED);
        }
    },
    /** The company answered, or did not in time. */
    HEARD {
        @Override
        boolean isPast(Match match, @Nullable Journey journey, Instant now) {
            return match.everIn(State.INTERESTED)
                    || match.everIn(State.NOT_SELECTED)
                    || match.everIn(State.EMPLOYER_SILENT);
        }
    },
    /** The two have met. */
    MET {
        @Override
        boolean isPast(Match match, @Nullable Journey journey, Instant now) {
            return isOver(match, State.INTERVIEW, now);
        }
    },
    /** The trial is over. */
    TRIED {
        @Override
        boolean isPast(Match match, @Nullable Journey journey, Instant now) {
            return isOver(match, State.TRIAL, now);
        }
    },
    /** The young person answered an offer. */
    OFFERED {
        @Override
        boolean isPast(Match match, @Nullable Journey journey, Instant now) {
            return match.everIn(State.OFFER_ACCEPTED) || match.everIn(State.OFFER_DECLINED);
        }
    },
    /** The contract is approved. */
    SIGNED {
        @Override
        boolean isPast(Match match, @Nullable Journey journey, Instant now) {
            return match.everIn(State.CONTRACT_APPROVED);
        }
    },
    /** The first day at work has come. */
    BEGAN {
        @Override
        boolean isPast(Match match, @Nullable Journey journey, Instant now) {
            var first = match.papers().contract().startsOn();
            var today = LocalDate.ofInstant(now, ZoneId.of("Europe/Oslo"));
            return match.everIn(State.CONTRACT_APPROVED) && first != null && !first.isAfter(today);
        }
    },
    /** A half-year talk was held; what was said of an earlier one is replaced. */
    TALKED {
        @Override
        boolean isPast(Match match, @Nullable Journey journey, Instant now) {
            return journey != null && journey.everDone(Deed.HOLD_TALK);
        }
    },
    /** The exam was taken, passed or not; what was said of an earlier one is replaced. */
    EXAMINED {
        @Override
        boolean isPast(Match match, @Nullable Journey journey, Instant now) {
            return journey != null && (journey.everDone(Deed.PASS) || journey.everDone(Deed.NOT_PASS));
        }
    },
    /** The time with the company is over, with a certificate or before it. */
    ENDED {
        @Override
        boolean isPast(Match match, @Nullable Journey journey, Instant now) {
            return match.state() == State.COMPLETED || match.state() == State.ENDED;
        }
    };

    /** @param journey that followed from the match; null before a contract is approved */
    abstract boolean isPast(Match match, @Nullable Journey journey, Instant now);

    private static boolean isOver(Match match, State state, Instant now) {
        if (match.state() != state) return match.everIn(state);
        var until = match.appointment();
        return until != null && !until.isAfter(now);
    }
}
