package no.larvik.laereplass.matching.matches;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What belongs to a match besides where it stands: the meeting, the days of the trial, the contract.
 *
 * @param agreedTo what the young person said yes to; null before that
 */
public record Papers(
        Interview interview,
        @Nullable Period trial,
        Contract contract,
        @Nullable Terms agreedTo) {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    public static final Papers NONE = new Papers(Interview.NONE, null, Contract.NONE, null);

    Papers with(Interview changed) {
        return new Papers(changed, trial, contract, agreedTo);
    }

    Papers with(Period days) {
        return new Papers(interview, days, contract, agreedTo);
    }

    Papers with(Contract changed) {
        return new Papers(interview, trial, changed, agreedTo);
    }

    Papers with(Terms terms) {
        return new Papers(interview, trial, contract, terms);
    }

    /** Whether staff recorded a confirmation for this one that still counts. */
    boolean confirmedFor(Actor by) {
        var party = Paperwork.own(by);
        return party != null && contract.recordedFor(party);
    }

    /** @param until the last day, included */
    public record Period(LocalDate from, LocalDate until) {

        Instant end() {
            return until.atTime(23, 59, 59).atZone(OSLO).toInstant();
        }
    }
}
