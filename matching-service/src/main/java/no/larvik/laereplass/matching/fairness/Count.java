package no.larvik.laereplass.matching.fairness;

/**
 * How many of a number of people got a place.
 *
 * @param people how many there are
 * @param placed how many of them have a place, 0 to {@code people}
 */
public record Count(int people, int placed) {

    public Count {
        if (placed < 0 || placed > people) throw new IllegalArgumentException(placed + " of " + people);
    }

    /** @return 0 to 1; 0 where there is nobody */
    public double rate() {
        return people == 0 ? 0 : (double) placed / people;
    }

    Count without(Count part) {
        return new Count(people - part.people, placed - part.placed);
    }
}
