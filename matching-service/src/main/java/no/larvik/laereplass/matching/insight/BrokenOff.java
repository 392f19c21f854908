package no.larvik.laereplass.matching.insight;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.larvik.laereplass.matching.journeys.EndReason;
import org.jspecify.annotations.Nullable;

/**
 * Contracts that ended before their certificate, and why: the running school year and some before it, the latest first.
 * A year is always there, so that none that is missing tells of nobody.
 */
public record BrokenOff(Instant at, List<BrokenOffYear> years) {

    public BrokenOff {
        years = List.copyOf(years);
    }

    Optional<BrokenOffYear> in(SchoolYear year) {
        return years.stream().filter(one -> one.year() == year.begins()).findFirst();
    }

    /**
     * What is withheld is null: a number that fewer than five people stand behind, and more where it would give one away.
     *
     * @param year of its August; the contract ended in it
     * @param contracts that ended before the certificate
     * @param reasons every reason there is, in their order; each contract has one
     */
    public record BrokenOffYear(int year, @Nullable Integer contracts, List<BrokenOffReason> reasons) {

        public BrokenOffYear {
            reasons = List.copyOf(reasons);
        }
    }

    public record BrokenOffReason(
            EndReason reason, @Nullable Integer contracts) {}
}
