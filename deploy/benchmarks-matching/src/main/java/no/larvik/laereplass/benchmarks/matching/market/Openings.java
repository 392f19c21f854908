package no.larvik.laereplass.benchmarks.matching.market;

import java.util.random.RandomGenerator;

/** Openings as columns; words are bits, {@code kind} is a number, 0 in {@code language} and {@code minimumAge} is not asked. */
public final class Openings {

    public final int size;
    public final double[] lat;
    public final double[] lon;
    public final int[] trade;
    public final int[] kind;
    public final int[] seats;
    public final int[] freeSeats;
    public final boolean[] approved;
    public final int[] startFrom;
    /** Last day of start, or {@link People#NONE}. */
    public final int[] startTo;

    public final int[] licences;
    public final int[] skills;
    public final int[] language;
    public final int[] supports;
    public final int[] surroundings;
    public final int[] minimumAge;

    Openings(int size) {
        this.size = size;
        lat = new double[size];
        lon = new double[size];
        trade = new int[size];
        kind = new int[size];
        seats = new int[size];
        freeSeats = new int[size];
        approved = new boolean[size];
        startFrom = new int[size];
        startTo = new int[size];
        licences = new int[size];
        skills = new int[size];
        language = new int[size];
        supports = new int[size];
        surroundings = new int[size];
        minimumAge = new int[size];
    }

    static Openings drawn(int size, Places places, Cumulative trades, RandomGenerator random) {
        var openings = new Openings(size);
        for (int opening = 0; opening < size; opening++) openings.draw(opening, places, trades, new Chance(random));
        return openings;
    }

    /** Another opening, or the same with everything changed. */
    void draw(int opening, Places places, Cumulative popularity, Chance chance) {
        var place = places.draw(chance.random());
        lat[opening] = place.lat();
        lon[opening] = place.lon();
        trade[opening] = popularity.draw(chance.random());
        kind[opening] = chance.in(70) ? 0 : chance.between(1, Codes.KINDS.size() - 1);
        seats[opening] = chance.in(70) ? 1 : chance.between(2, 4);
        freeSeats[opening] = chance.in(5) ? 0 : chance.between(1, seats[opening]);
        approved[opening] = chance.in(92);
        startFrom[opening] = Dates.SUMMER + chance.between(0, 120);
        startTo[opening] = chance.in(40) ? People.NONE : startFrom[opening] + chance.between(0, 90);
        licences[opening] = chance.in(20) ? chance.bits(Codes.LICENCES, 1, 1) : 0;
        skills[opening] = chance.in(30) ? 0 : chance.bits(Codes.SKILLS, 1, 4);
        language[opening] = chance.in(40) ? 0 : chance.between(2, 4);
        supports[opening] = chance.in(50) ? chance.bits(Codes.SUPPORTS, 1, 4) : 0;
        surroundings[opening] = chance.in(20) ? 0 : chance.bits(Codes.SURROUNDINGS, 2, 4);
        minimumAge[opening] = chance.in(12) ? chance.between(16, 20) : 0;
    }

    /** Whether anybody may have it suggested: a free seat, and an approved employer where that is needed. */
    public boolean available(int opening) {
        var approvedForIt = approved[opening] || (Codes.NEED_APPROVAL >> kind[opening] & 1) == 0;
        return freeSeats[opening] > 0 && approvedForIt;
    }

    /** The last day these two could start together. */
    public int latestStart(int opening, int availableFrom) {
        return startTo[opening] != People.NONE ? startTo[opening] : Math.max(availableFrom, startFrom[opening]);
    }
}
