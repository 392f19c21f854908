package no.larvik.laereplass.matching.insight;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The promise: every young person of the municipality who wants a contract of apprenticeship is offered one. Counted in
 * people, by school year, the latest first. Whoever is forgotten counts on, without a name; since their days are moved to
 * the first of the month of the proposal, an offer given in August may count in the school year before.
 */
public record Promise(Instant at, List<PromiseYear> years) {

    public Promise {
        years = List.copyOf(years);
    }

    /**
     * What is withheld is null: a number below five, and more where it would give one away.
     *
     * @param year of its August
     * @param running the school year is not over
     * @param wanted who was proposed for a contract or got an offer of one in the year; in the running year also whoever
     *     is published now and wishes one. Without those who stood by an earlier offer
     * @param offered of them, with an offer in the year
     * @param signed of them, with an approved contract from an offer of the year
     * @param without of {@code wanted}, no offer yet
     */
    public record PromiseYear(
            int year,
            boolean running,
            @Nullable Integer wanted,
            @Nullable Integer offered,
            @Nullable Integer signed,
            @Nullable Integer without) {

        static PromiseYear of(int year, boolean running, int without, int unsigned, int signed) {
            var shown = Shown.of(new int[] {without, unsigned, signed});
            var fewOffered = unsigned + signed < Withholding.SMALLEST_SHOWN; // who waits would give them away
            var total = shown.total();
            var left = fewOffered ? null : shown.numbers().getFirst();
            return new PromiseYear(
                    year,
                    running,
                    total,
                    total == null || left == null ? null : Integer.valueOf(total - left),
                    shown.numbers().getLast(),
                    left);
        }

        PromiseYear withheld() {
            return new PromiseYear(year, running, null, null, null, null);
        }

        PromiseYear withoutOffers() {
            return new PromiseYear(year, running, wanted, null, signed, null);
        }

        PromiseYear withoutContracts() {
            return new PromiseYear(year, running, wanted, offered, null, without);
        }
    }
}
