package no.larvik.laereplass.matching.insight;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import no.larvik.laereplass.matching.Person;
import no.larvik.laereplass.matching.market.Candidate;
import no.larvik.laereplass.matching.market.Market;
import no.larvik.laereplass.matching.queue.Case;
import no.larvik.laereplass.matching.queue.Cases;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Counts how the promise is kept, and tells staff which of their own people still wait for an offer. */
@Service
public class Keeping {

    private static final ZoneId NORWAY = ZoneId.of("Europe/Oslo");

    private final History history;
    private final Market market;
    private final Cases cases;
    private final InstantSource clock;

    public Keeping(History history, Market market, Cases cases, InstantSource clock) {
        this.history = history;
        this.market = market;
        this.cases = cases;
        this.clock = clock;
    }

    public Promise promise(String municipality) {
        var proposals = history.proposals(municipality);
        var courses = proposals.all();
        var placed = Wants.placed(courses);
        var running = running();
        var years = byYear(courses);
        years.putIfAbsent(running, List.of());
        var funnels = Funnels.of(proposals, Course::apprenticeship);
        var counted = new ArrayList<Promise.PromiseYear>();
        for (var year : years.keySet().stream()
                .sorted(Comparator.comparingInt(SchoolYear::begins))
                .toList()) {
            var wishing = year.equals(running) ? wishing(municipality) : Set.<String>of();
            var wants = Wants.of(year, years.getOrDefault(year, List.of()), placed, wishing);
            var without = wants.count(Wants.Reached.NOTHING);
            var told = Promise.PromiseYear.of(
                    year.begins(),
                    year.equals(running),
                    without,
                    wants.count(Wants.Reached.OFFER),
                    wants.count(Wants.Reached.CONTRACT));
            // more who wanted than there were offers: few who got none would be known
            var few = without < Withholding.SMALLEST_SHOWN
                    && !funnels.haveRoomFor(number(told.wanted()), Milestone.OFFERED, year);
            counted.add(few ? told.withheld() : told);
        }
        return new Promise(clock.instant(), besideFunnels(counted, funnels).reversed());
    }

    /** Whoever got an offer was proposed in the year or before: nobody may have to be in a funnel that is withheld. */
    private static List<Promise.PromiseYear> besideFunnels(List<Promise.PromiseYear> earliestFirst, Funnels funnels) {
        var told = new ArrayList<Promise.PromiseYear>();
        int offered = 0;
        int signed = 0;
        for (var counted : earliestFirst) {
            var until = new SchoolYear(counted.year());
            var year = counted;
            if (!funnels.haveRoomFor(offered + number(year.offered()), Milestone.OFFERED, until))
                year = year.withoutOffers();
            if (!funnels.haveRoomFor(signed + number(year.signed()), Milestone.SIGNED, until))
                year = year.withoutContracts();
            offered += number(year.offered());
            signed += number(year.signed());
            told.add(year);
        }
        return told;
    }

    private static int number(@Nullable Integer shown) {
        return shown == null ? 0 : shown;
    }

    /** Each where it was proposed or offered: a hundred thousand are gone through once, not once a year. */
    private static Map<SchoolYear, List<Course>> byYear(List<Course> courses) {
        var years = new HashMap<SchoolYear, List<Course>>();
        for (var course : courses)
            if (course.apprenticeship())
                course.years()
                        .forEach(year -> years.computeIfAbsent(year, first -> new ArrayList<>())
                                .add(course));
        return years;
    }

    /** Those of the caller's own cases who want a contract this school year and have no offer, the longest known first. */
    public List<Case> without(Person staff) {
        staff.require("staff", "team-lead");
        var wants = Wants.of(running(), history.of(staff.municipality()), wishing(staff.municipality()));
        return cases.ofCaller().stream()
                .filter(one -> wants.isWithoutOffer(one.candidateId()))
                .sorted(Comparator.comparing(Case::registeredAt).thenComparing(Case::candidateId))
                .toList();
    }

    private Set<String> wishing(String municipality) {
        return market.candidatesOf(municipality).stream()
                .filter(candidate ->
                        candidate.seeker().kinds().stream().anyMatch(Contracts.Contract.APPRENTICESHIPS::contains))
                .map(Candidate::id)
                .collect(Collectors.toSet());
    }

    private SchoolYear running() {
        return SchoolYear.of(YearMonth.from(LocalDate.ofInstant(clock.instant(), NORWAY)));
    }
}
