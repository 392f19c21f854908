package no.larvik.laereplass.employer.openings;

import java.time.LocalDate;
import java.util.Set;
import no.larvik.laereplass.employer.codes.Hazard;
import no.larvik.laereplass.employer.codes.Trade;
import no.larvik.laereplass.employer.codes.Trades;
import no.larvik.laereplass.employer.employers.Employer;
import no.larvik.laereplass.employer.openings.Wording.Acceptance;
import org.jspecify.annotations.Nullable;

/**
 * What an opening is checked against.
 *
 * @param never exposures nobody under 18 may have
 * @param published the terms it is published with already: days that have passed since are no mistake, and correcting a
 *     spelling mistake later on must not fail for them
 * @param accepted wordings that staff let stand
 */
public record Checks(
        Employer employer,
        Trades trades,
        LocalDate today,
        Set<Hazard> never,
        @Nullable Terms published,
        Acceptance accepted) {

    public Checks {
        never = Set.copyOf(never);
    }

    public static Checks against(Employer employer, Trades trades, LocalDate today, Set<Hazard> never) {
        return new Checks(employer, trades, today, never, null, Acceptance.NONE);
    }

    Checks published(Terms terms, Acceptance acceptance) {
        return new Checks(employer, trades, today, never, terms, acceptance);
    }

    Checks accepting(Acceptance acceptance) {
        return new Checks(employer, trades, today, never, published, acceptance);
    }

    @Nullable
    LocalDate publishedStart() {
        return published == null ? null : published.startFrom();
    }

    @Nullable
    LocalDate publishedDeadline() {
        return published == null ? null : published.details().deadline();
    }

    String nameOf(String trade) {
        return trades.find(trade).map(Trade::name).orElse(trade);
    }
}
