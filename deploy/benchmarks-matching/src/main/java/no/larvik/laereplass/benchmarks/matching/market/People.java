package no.larvik.laereplass.benchmarks.matching.market;

import java.util.random.RandomGenerator;

/** Young people as columns; words are bits, days are epoch days, 0 in {@code language} is unknown. */
public final class People {

    public static final int WISHES = 3;
    public static final int NONE = Integer.MIN_VALUE;

    public final int size;
    public final double[] lat;
    public final double[] lon;
    public final int[] reachKm;
    /** {@link #WISHES} a person, dearest first, -1 where there are fewer. */
    public final int[] trades;

    public final boolean[] neighbours;
    public final int[] kinds;
    public final int[] availableFrom;
    /** Eighteenth birthday, or {@link #NONE}. */
    public final int[] adultFrom;

    public final int[] licences;
    public final int[] skills;
    public final int[] language;
    public final int[] supports;
    public final int[] surroundings;
    public final boolean[] consent;
    public final boolean[] paused;
    public final boolean[] protectedAddress;

    People(int size) {
        this.size = size;
        lat = new double[size];
        lon = new double[size];
        reachKm = new int[size];
        trades = new int[size * WISHES];
        neighbours = new boolean[size];
        kinds = new int[size];
        availableFrom = new int[size];
        adultFrom = new int[size];
        licences = new int[size];
        skills = new int[size];
        language = new int[size];
        supports = new int[size];
        surroundings = new int[size];
        consent = new boolean[size];
        paused = new boolean[size];
        protectedAddress = new boolean[size];
    }

    static People drawn(int size, Places places, Cumulative trades, RandomGenerator random) {
        var people = new People(size);
        for (int person = 0; person < size; person++) people.draw(person, places, trades, new Chance(random));
        return people;
    }

    /** Another person, or the same with everything changed. */
    void draw(int person, Places places, Cumulative popularity, Chance chance) {
        var home = places.draw(chance.random()).cell();
        lat[person] = home.lat();
        lon[person] = home.lon();
        reachKm[person] = chance.between(15, 120);
        drawWishes(person, popularity, chance);
        neighbours[person] = chance.in(30);
        kinds[person] = chance.in(85) ? 1 | chance.bits(Codes.KINDS, 0, 2) : chance.bits(Codes.KINDS, 1, 2);
        availableFrom[person] = Dates.SUMMER + chance.between(-30, 120);
        adultFrom[person] = chance.in(50) ? Dates.SUMMER + chance.between(-150, 700) : NONE;
        licences[person] =
                (chance.in(35) ? 1 : 0) | (chance.in(10) ? 2 : 0) | (chance.in(8) ? 4 : 0) | (chance.in(4) ? 8 : 0);
        skills[person] = chance.in(20) ? 0 : chance.bits(Codes.SKILLS, 1, 6);
        language[person] = chance.in(15) ? 0 : 6 - Math.min(chance.between(1, 5), chance.between(1, 5));
        supports[person] = chance.in(25) ? chance.bits(Codes.SUPPORTS, 1, 3) : 0;
        surroundings[person] = chance.bits(Codes.SURROUNDINGS, 0, 3);
        consent[person] = chance.in(97);
        paused[person] = chance.in(3);
        protectedAddress[person] = chance.in(1);
    }

    private void drawWishes(int person, Cumulative popularity, Chance chance) {
        var wishes = chance.between(1, WISHES);
        for (int rank = 0; rank < WISHES; rank++) {
            var trade = rank < wishes ? popularity.draw(chance.random()) : -1;
            for (int before = 0; before < rank; before++) if (trades[person * WISHES + before] == trade) trade = -1;
            trades[person * WISHES + rank] = trade;
        }
        if (trades[person * WISHES + 1] < 0) { // no gap
            trades[person * WISHES + 1] = trades[person * WISHES + 2];
            trades[person * WISHES + 2] = -1;
        }
    }

    /** Whether anything may be suggested to this person at all. */
    public boolean seeking(int person) {
        return consent[person] && !paused[person] && !protectedAddress[person];
    }
}
