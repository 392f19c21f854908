package no.larvik.laereplass.employer.openings;

import java.time.LocalDate;
import no.larvik.laereplass.employer.codes.Trade;
import no.larvik.laereplass.employer.codes.Trades;
import no.larvik.laereplass.employer.employers.Employer;
import org.jspecify.annotations.Nullable;

/**
 * What an opening is checked against.
 *
 * @param publishedStart the start it is published with already, which may be past by now; correcting a spelling mistake
 *     later on must not fail for it
 */
public record Checks(
        Employer employer,
        Trades trades,
        LocalDate today,
        @Nullable LocalDate publishedStart) {

    public static Checks against(Employer employer, Trades trades, LocalDate today) {
        return new Checks(employer, trades, today, null);
    }

    Checks publishedWith(@Nullable LocalDate start) {
        return new Checks(employer, trades, today, start);
    }

    String nameOf(String trade) {
        return trades.find(trade).map(Trade::name).orElse(trade);
    }
}
