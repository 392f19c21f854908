package no.larvik.laereplass.matching.insight;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The match rate by both official definitions, and the figures of others.
 *
 * @param year a calendar year
 */
public record Comparison(Instant at, int year, List<Rate> rates, List<Imported> figures) {

    public enum Definition {
        /** Contracts started and approved within the calendar year; see udir.no, "Søkere og formidling til læreplass". */
        UDIR,
        /** Apprentices on 1 October; see SSB, "Videregående opplæring". */
        SSB
    }

    /** Why there is no rate. */
    public enum Why {
        APPLICANTS_MISSING,
        NO_APPLICANTS,
        /** A small number, or one that would give a small one away beside the other rate. */
        FEW_CONTRACTS
    }

    /**
     * @param contracts counted by us; null when fewer than five, or when fewer than five part it from the other rate's
     * @param applicants as the definition counts them; null when a figure is missing
     * @param rate 0 and up; null when it cannot be worked out
     * @param why there is no rate; null when there is one
     * @param missing what has to be brought in first
     * @param used figures of others it was worked out with
     */
    public record Rate(
            Definition definition,
            @Nullable Integer contracts,
            @Nullable Integer applicants,
            @Nullable Double rate,
            @Nullable Why why,
            List<Measure> missing,
            List<Imported> used) {

        /** The same without what is counted by us. */
        Rate withheld() {
            var reason = why == Why.APPLICANTS_MISSING ? why : Why.FEW_CONTRACTS;
            return new Rate(definition, null, applicants, null, reason, missing, used);
        }
    }
}
