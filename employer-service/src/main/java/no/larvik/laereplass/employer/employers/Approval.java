package no.larvik.laereplass.employer.employers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.larvik.laereplass.employer.Flaw;
import no.larvik.laereplass.employer.Flaw.Reason;
import no.larvik.laereplass.employer.codes.Kind;
import no.larvik.laereplass.employer.codes.Trades;
import org.jspecify.annotations.Nullable;

/**
 * The county's word that this employer may train somebody in this trade, for some kinds of contract only.
 *
 * @param source where staff have it from, such as a letter or the county's list; an approval nobody can trace is worth
 *     nothing
 * @param validUntil last day it holds; none means until the county says otherwise
 * @param office the training office it holds through; it is worth nothing to an employer that is not a member there
 */
public record Approval(
        String trade,
        Set<Kind> kinds,
        String source,
        LocalDate date,
        @Nullable LocalDate validUntil,
        @Nullable EmployerId office) {

    private static final Set<Kind> CONTRACTS = EnumSet.of(Kind.LAERLING, Kind.LAEREKANDIDAT, Kind.PRAKSISBREV);

    public Approval {
        kinds = kinds.isEmpty() ? Set.of() : Set.copyOf(EnumSet.copyOf(kinds));
    }

    public boolean covers(String wantedTrade, Kind kind, LocalDate on) {
        return trade.equals(wantedTrade) && kinds.contains(kind) && (validUntil == null || !on.isAfter(validUntil));
    }

    /** How far it reaches: every kind of contract, some, or only together with a training office. */
    public Extent extent() {
        if (office != null) return Extent.THROUGH_OFFICE;
        return kinds.containsAll(CONTRACTS) ? Extent.FULL : Extent.LIMITED;
    }

    public boolean expiresBetween(LocalDate from, LocalDate to) {
        return validUntil != null && !validUntil.isBefore(from) && !validUntil.isAfter(to);
    }

    /** What is left of it when a newer word speaks of some of its kinds; nothing when it speaks of all. */
    Optional<Approval> without(Set<Kind> spokenOf) {
        var left = EnumSet.noneOf(Kind.class);
        left.addAll(kinds);
        left.removeAll(spokenOf);
        return left.isEmpty()
                ? Optional.empty()
                : Optional.of(new Approval(trade, left, source, date, validUntil, office));
    }

    List<Flaw> flaws(Trades trades, LocalDate today) {
        var flaws = new ArrayList<Flaw>();
        if (!trades.knows(trade)) flaws.add(Flaw.of("trade", Reason.UNKNOWN_TRADE));
        if (kinds.isEmpty()) flaws.add(Flaw.of("kinds", Reason.REQUIRED));
        if (date.isAfter(today)) flaws.add(Flaw.of("date", Reason.IN_THE_FUTURE));
        if (validUntil != null && validUntil.isBefore(date)) {
            flaws.add(Flaw.of("validUntil", Reason.ENDS_BEFORE_START));
        }
        return flaws;
    }

    public enum Extent {
        FULL,
        LIMITED,
        THROUGH_OFFICE
    }
}
