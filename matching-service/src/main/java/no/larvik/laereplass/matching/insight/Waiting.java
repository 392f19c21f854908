package no.larvik.laereplass.matching.insight;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Time to a place, by young person: from the first proposal they ever got to the first offer they said yes to. Whoever
 * has no place waits until today, also those who have left: the time is rather too long than too short.
 *
 * @param people who got their first proposal in the school year; null when fewer than five of them have no place
 * @param waiting of them, still without a place; withheld as the buckets are
 * @param buckets how long it took those who got one; withheld ones are null
 */
public record Waiting(
        @Nullable Integer people,
        @Nullable Integer waiting,
        Quartiles quartiles,
        List<WaitBucket> buckets,
        List<WaitMonth> months) {

    private static final int[] BORDERS = {0, 15, 31, 61, 91, 181, Integer.MAX_VALUE};

    /** Days by which a quarter, a half and three quarters have a place; null when it has not come so far. */
    public record Quartiles(
            @Nullable Integer first,
            @Nullable Integer median,
            @Nullable Integer third) {

        static final Quartiles NONE = new Quartiles(null, null, null);
    }

    /** @param from days, the first that counts; {@code to} the last, null without end */
    public record WaitBucket(
            int from, @Nullable Integer to, @Nullable Integer people) {}

    /** Of those who were first asked in that month; all null when fewer than five of them have a place. */
    public record WaitMonth(String month, Quartiles quartiles) {}

    private record Person(int asked, int placed) {

        YearMonth month() {
            return YearMonth.from(LocalDate.ofEpochDay(asked));
        }

        Survival.Wait until(int today) {
            var over = placed != Course.NEVER;
            return new Survival.Wait(Math.max(0, (over ? placed : today) - asked), over);
        }

        Person and(Person other) {
            return new Person(Math.min(asked, other.asked), Math.min(placed, other.placed));
        }
    }

    /** @param proposals of the municipality, of all years: the first proposal may be an old one */
    static Waiting of(Proposals proposals, SchoolYear year, int today) {
        Map<String, Person> people = new HashMap<>();
        for (var course : proposals.all())
            people.merge(
                    course.candidateId(),
                    new Person(course.day(Milestone.PROPOSED), course.day(Milestone.OFFER_ACCEPTED)),
                    Person::and);
        var asked = people.values().stream()
                .filter(person -> SchoolYear.of(person.month()).equals(year))
                .sorted(Comparator.comparingInt(Person::asked).thenComparingInt(Person::placed))
                .toList();
        var split = new int[2];
        var counts = new int[BORDERS.length - 1];
        for (var person : asked) {
            var wait = person.until(today);
            split[wait.over() ? 0 : 1]++;
            if (wait.over()) counts[bucket(wait)]++;
        }
        var shown = Shown.of(split);
        var room = besideFunnels(proposals, people.values(), year);
        var told = room && shown.numbers().getFirst() != null;
        var spread = Shown.of(counts).numbers();
        var buckets = new ArrayList<WaitBucket>();
        for (int bucket = 0; bucket < counts.length; bucket++)
            buckets.add(new WaitBucket(
                    BORDERS[bucket],
                    bucket + 1 < counts.length ? BORDERS[bucket + 1] - 1 : null,
                    told ? spread.get(bucket) : null));
        var few = split[1]
                < Withholding.SMALLEST_SHOWN; // more first asked than the funnel has places: they would be known
        return new Waiting(
                few ? null : shown.total(),
                room ? shown.numbers().getLast() : null,
                room ? quartiles(asked, today) : Quartiles.NONE,
                buckets,
                room ? months(asked, today) : List.of());
    }

    /** Whoever has a place got it by a proposal of the year or later: nobody may have to be in a funnel that is withheld. */
    private static boolean besideFunnels(Proposals proposals, Collection<Person> people, SchoolYear year) {
        var placed = people.stream()
                .filter(person -> person.placed() != Course.NEVER)
                .filter(person -> SchoolYear.of(person.month()).begins() >= year.begins())
                .count();
        return Funnels.of(proposals, any -> true).haveRoomSince((int) placed, Milestone.OFFER_ACCEPTED, year);
    }

    private static int bucket(Survival.Wait wait) {
        int bucket = 0;
        while (wait.days() >= BORDERS[bucket + 1]) bucket++;
        return bucket;
    }

    private static List<WaitMonth> months(List<Person> asked, int today) {
        var months = new TreeMap<YearMonth, List<Person>>();
        for (var person : asked)
            months.computeIfAbsent(person.month(), none -> new ArrayList<>()).add(person);
        return months.entrySet().stream()
                .map(month -> new WaitMonth(month.getKey().toString(), quartiles(month.getValue(), today)))
                .toList();
    }

    private static Quartiles quartiles(List<Person> people, int today) {
        var waits = people.stream().map(person -> person.until(today)).toList();
        if (waits.stream().filter(Survival.Wait::over).count() < Withholding.SMALLEST_SHOWN) return Quartiles.NONE;
        var survival = Survival.of(waits);
        return new Quartiles(survival.daysUntil(0.25), survival.daysUntil(0.5), survival.daysUntil(0.75));
    }
}
