package no.larvik.laereplass.matching.matches;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to a match besides where it stands: the meeting, the days of the trial, the contract, what was said.
 *
 * @param agreedTo what the young person said yes to; null before that
 * @param before what the yes was to, when it no longer counts because the opening changed; null after the next yes
 * @param said the company's own words to the young person; null when it has written none
 */
public record Papers(
        Interview interview,
        @Nullable Period trial,
        Contract contract,
        @Nullable Terms agreedTo,
        @Nullable Terms before,
        @Nullable Said said) {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    public static final Papers NONE = new Papers(Interview.NONE, null, Contract.NONE, null, null, null);

    Papers with(Interview changed) {
        return new Papers(changed, trial, contract, agreedTo, before, said);
    }

    Papers with(Period days) {
        return new Papers(interview, days, contract, agreedTo, before, said);
    }

    Papers with(Contract changed) {
        return new Papers(interview, trial, changed, agreedTo, before, said);
    }

    Papers with(Terms terms) {
        return new Papers(interview, trial, contract, terms, null, said);
    }

    Papers with(Said words) {
        return new Papers(interview, trial, contract, agreedTo, before, words);
    }

    /** Everything begins anew, and what was agreed to is remembered for comparison. */
    Papers askedAgain() {
        return new Papers(Interview.NONE, null, Contract.NONE, null, agreedTo, null);
    }

    /** Whether staff recorded a confirmation for this one that still counts. */
    boolean confirmedFor(Actor by) {
        var party = Paperwork.own(by);
        return party != null && contract.recordedFor(party);
    }

    /**
     * @param with the state the words came with
     * @param words at most 600 characters; never leave this service by event
     */
    public record Said(State with, String words) {}

    /** @param until the last day, included */
    public record Period(LocalDate from, LocalDate until) {

        Instant end() {
            return until.atTime(23, 59, 59).atZone(OSLO).toInstant();
        }
    }
}
