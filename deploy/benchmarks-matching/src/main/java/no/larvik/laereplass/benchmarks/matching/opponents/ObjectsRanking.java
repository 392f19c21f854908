package no.larvik.laereplass.benchmarks.matching.opponents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import no.larvik.laereplass.benchmarks.matching.market.Market;
import no.larvik.laereplass.benchmarks.matching.market.Told;
import no.larvik.laereplass.benchmarks.matching.market.Wishes;
import no.larvik.laereplass.benchmarks.matching.timing.Best;
import no.larvik.laereplass.benchmarks.matching.timing.Contender;
import no.larvik.laereplass.benchmarks.matching.timing.TopLists;
import no.larvik.laereplass.matching.scoring.Formula;
import no.larvik.laereplass.matching.scoring.LanguageLevel;
import no.larvik.laereplass.matching.scoring.Place;
import no.larvik.laereplass.matching.scoring.Seeker;
import org.jspecify.annotations.Nullable;

/**
 * What one writes first: every young person with every opening, rule by rule, out at the first that fails; sets of words,
 * dates, a point on the sphere for each distance. No explanation is made, unlike by the kernel.
 */
public final class ObjectsRanking implements Contender {

    private record Job(int id, Place place, boolean available) {}

    private final Market market;
    private final Told told;
    private final Formula formula;
    private final List<Job> jobs;
    private final int slices;

    /**
     * @param slices it takes minutes for everybody: in a round one slice is ranked
     */
    public ObjectsRanking(Market market, Formula formula, int slices) {
        this.market = market;
        this.slices = slices;
        this.formula = formula;
        told = new Told(market);
        jobs = IntStream.range(0, market.openings.size)
                .mapToObj(opening -> new Job(opening, told.place(opening), market.openings.available(opening)))
                .toList();
    }

    @Override
    public String name() {
        return "objects with early-out";
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
            rank(told.seeker(person), Wishes.of(market, person), best);
            best.into(lists, person);
        }
        return lists;
    }

    private void rank(Seeker seeker, Wishes wishes, Best best) {
        if (!seeker.consentToMatching() || seeker.paused() || seeker.addressProtected()) return;
        var trades = new ArrayList<String>();
        for (int i = 0; i < wishes.size; i++) trades.add(market.trades.slug(wishes.trades[i]));
        for (var job : jobs) {
            var place = job.place();
            var wish = trades.indexOf(place.trade());
            if (wish < 0 || !job.available() || !seeker.kinds().contains(place.kind())) continue;
            if (!datesAgree(seeker, place) || !seeker.licences().containsAll(place.licences())) continue;
            var km = seeker.cell().kilometresTo(place.cell());
            if (km <= seeker.reachKm()) best.offer(job.id(), hundredths(seeker, place, wishes.values[wish], km));
        }
    }

    private static boolean datesAgree(Seeker seeker, Place place) {
        var available = seeker.availableFrom();
        var to = place.startTo();
        var latest = to != null ? to : available.isAfter(place.startFrom()) ? available : place.startFrom();
        if (available.isAfter(latest)) return false;
        var adultFrom = seeker.adultFrom();
        var minimum = place.minimumAge();
        return adultFrom == null
                || minimum == null
                || !adultFrom.plusYears(minimum - 18L).isAfter(latest);
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
