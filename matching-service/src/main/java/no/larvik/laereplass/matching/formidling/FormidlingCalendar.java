package no.larvik.laereplass.matching.formidling;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.Person;
import org.springframework.stereotype.Service;

/** The days people live by between January and November, of the county of whoever asks. Never guessed. */
@Service
public class FormidlingCalendar {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2099;

    private final CountyYears store;
    private final DeliveredYears delivered;
    private final DayTrail trail;
    private final InstantSource clock;

    public FormidlingCalendar(CountyYears store, DeliveredYears delivered, DayTrail trail, InstantSource clock) {
        this.store = store;
        this.delivered = delivered;
        this.trail = trail;
        this.clock = clock;
    }

    /** @throws MatchingProblem.NotFound for a year no calendar is kept for */
    public CountyYear of(String municipality, int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) throw new MatchingProblem.NotFound(String.valueOf(year));
        var county = CountyYear.countyOf(municipality);
        return store.find(county, year)
                .or(() -> delivered.find(county, year))
                .orElseGet(() -> CountyYear.unknown(county, year));
    }

    /** Everything from today on that is known, this year's and the next one's. */
    public List<Dated> ahead(String municipality) {
        var today = today();
        return Stream.of(today.getYear(), today.getYear() + 1)
                .flatMap(year -> of(municipality, year).days().stream())
                .filter(one -> !one.day().isBefore(today))
                .sorted(Comparator.comparing(Dated::day))
                .toList();
    }

    /** What young people of this municipality are told of today. */
    List<Dated> told(String municipality) {
        var today = today();
        return Stream.of(today.getYear(), today.getYear() + 1)
                .flatMap(year -> of(municipality, year).days().stream())
                .filter(one -> one.milestone().isTold(one.day(), today))
                .toList();
    }

    /**
     * In force at once, everywhere.
     *
     * @throws MatchingProblem.BadFields when a day cannot be used
     * @throws MatchingProblem.ChangedMeanwhile when somebody else has changed the year since it was read
     */
    public CountyYear enter(int year, List<Dated> days, long readVersion, Person person) {
        person.require("administrator");
        var before = of(person.municipality(), year);
        var faults = DayFaults.in(days, year, today());
        if (!faults.isEmpty()) throw new MatchingProblem.BadFields(faults);
        var by = trail.changing(before.county(), year);
        var next = new CountyYear(before.county(), year, days, by, clock.instant(), readVersion);
        if (!store.put(next)) throw new MatchingProblem.ChangedMeanwhile(before.county() + ":" + year);
        return of(person.municipality(), year);
    }

    private LocalDate today() {
        return clock.instant().atZone(OSLO).toLocalDate();
    }
}
