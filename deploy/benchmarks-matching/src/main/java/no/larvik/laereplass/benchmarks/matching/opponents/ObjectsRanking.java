package no.larvik.laereplass.benchmarks.matching.opponents;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import no.larvik.laereplass.benchmarks.matching.market.Market;
import no.larvik.laereplass.benchmarks.matching.market.Told;
import no.larvik.laereplass.benchmarks.matching.timing.Best;
import no.larvik.laereplass.benchmarks.matching.timing.Contender;
import no.larvik.laereplass.benchmarks.matching.timing.TopLists;
import no.larvik.laereplass.matching.scoring.Formula;
import no.larvik.laereplass.matching.scoring.LanguageLevel;
import no.larvik.laereplass.matching.scoring.NeighbourTrades;
import no.larvik.laereplass.matching.scoring.Place;
import no.larvik.laereplass.matching.scoring.Seeker;
import org.jspecify.annotations.Nullable;

/**
 * Every young person with every opening, rule by rule, out at the first that fails; sets of words, dates, a point on the
 * sphere for each distance. No explanation is made, unlike by the kernel. {@link #asReadAloud} is what one writes first;
 * {@link #prepared} has what can be known without the pair worked out beforehand.
 */
public final class ObjectsRanking implements Contender {

    private final String name;
    private final TradeRule tradeRule;
    private final Market market;
    private final Told told;
    private final Formula formula;
    private final List<Job> jobs;
    private final int slices;

    private ObjectsRanking(String name, TradeRule tradeRule, Market market, Formula formula, int slices) {
        this.name = name;
        this.tradeRule = tradeRule;
        this.market = market;
        this.slices = slices;
        this.formula = formula;
        told = new Told(market);
        jobs = IntStream.range(0, market.openings.size)
                .mapToObj(opening -> new Job(
                        opening,
                        told.place(opening),
                        told.approvals(opening),
                        market.openings.freeSeats[opening],
                        market.openings.available(opening)))
                .toList();
    }

    /**
     * The core's own records and nothing beside them, in the order of its must-rules.
     *
     * @param slices it takes minutes for everybody: in a round one slice is ranked
     */
    public static ObjectsRanking asReadAloud(Market market, Formula formula, NeighbourTrades neighbours, int slices) {
        var rule = new TradeRule.AsReadAloud(neighbours);
        return new ObjectsRanking("objects with early-out", rule, market, formula, slices);
    }

    /**
     * Each person's trades with their neighbours, and what an employer may offer, are known beforehand.
     *
     * @param slices it takes minutes for everybody: in a round one slice is ranked
     */
    public static ObjectsRanking prepared(Market market, Formula formula, int slices) {
        var rule = new TradeRule.Prepared(market);
        return new ObjectsRanking("objects with early-out, prepared", rule, market, formula, slices);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public int slices() {
        return slices;
    }

    @Override
    public TopLists rank(int from, int to) {
        var lists = new TopLists(from, to);
        var best = new Best();
        for (int person = from; person < to; person++) {
            best.clear();
            rank(told.seeker(person), person, best);
            best.into(lists, person);
        }
        return lists;
    }

    private void rank(Seeker seeker, int person, Best best) {
        if (!seeker.consentToMatching() || seeker.paused() || seeker.addressProtected()) return;
        var rule = tradeRule.of(person, seeker);
        for (var job : jobs) {
            var place = job.place();
            var trade = rule.applyAsInt(job);
            if (trade < 0 || !seeker.kinds().contains(place.kind()) || !tradeRule.mayBeOffered(job)) continue;
            if (!datesAgree(seeker, place)) continue;
            var km = seeker.cell().kilometresTo(place.cell());
            if (km > seeker.reachKm() || !seeker.licences().containsAll(place.licences())) continue;
            if (oldEnough(seeker, place)) best.offer(job.id(), hundredths(seeker, place, trade, km));
        }
    }

    private static boolean datesAgree(Seeker seeker, Place place) {
        return !seeker.availableFrom().isAfter(latestStart(seeker, place));
    }

    private static boolean oldEnough(Seeker seeker, Place place) {
        var adultFrom = seeker.adultFrom();
        var minimum = place.minimumAge();
        return adultFrom == null
                || minimum == null
                || !adultFrom.plusYears(minimum - 18L).isAfter(latestStart(seeker, place));
    }

    private static LocalDate latestStart(Seeker seeker, Place place) {
        var to = place.startTo();
        if (to != null) return to;
        var available = seeker.availableFrom();
        return available.isAfter(place.startFrom()) ? available : place.startFrom();
    }

    private int hundredths(Seeker seeker, Place place, int trade, double km) {
        var to = place.startTo();
        var days = Formula.daysOfWaiting(
                seeker.availableFrom().toEpochDay(),
                place.startFrom().toEpochDay(),
                to == null ? Long.MAX_VALUE : to.toEpochDay());
        return formula.hundredths(
                trade,
                formula.nearness(km),
                formula.startFits(days),
                share(
                        place.skills(),
                        seeker.skills(),
                        place.skills().isEmpty() || seeker.skills().isEmpty()),
                language(seeker.languageLevel(), place),
                share(
                        seeker.surroundings(),
                        place.surroundings(),
                        seeker.surroundings().isEmpty() || place.surroundings().isEmpty()),
                share(seeker.supports(), place.supports(), seeker.supports().isEmpty()));
    }

    private static int language(@Nullable LanguageLevel held, Place place) {
        var asked = place.languageLevel();
        if (asked == null || held == null) return Formula.NOT_COMPARED;
        return Formula.language(
                asked.ordinal(), held.ordinal(), place.supports().contains("LANGUAGE_SUPPORT"));
    }

    private static int share(Set<String> asked, Set<String> held, boolean unknown) {
        if (unknown) return Formula.NOT_COMPARED;
        var common = new HashSet<>(asked);
        common.retainAll(held);
        return Formula.share(common.size(), asked.size());
    }
}
