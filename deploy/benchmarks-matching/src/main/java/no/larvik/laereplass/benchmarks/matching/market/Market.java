package no.larvik.laereplass.benchmarks.matching.market;

import java.util.SplittableRandom;

/** Young people and openings of one draw. The same size and seed make the same market, on every machine. */
public final class Market {

    private static final long SEED = 3909;

    public final Trades trades;
    public final People people;
    public final Openings openings;
    private final Places places;
    private final Cumulative popularity;

    private Market(ReferenceFolder reference, int people, int openings) {
        trades = new Trades(reference);
        places = new Places(reference);
        popularity = Cumulative.zipf(trades.size());
        var random = new SplittableRandom(SEED);
        this.people = People.drawn(people, places, popularity, random.split());
        this.openings = Openings.drawn(openings, places, popularity, random.split());
    }

    public static Market drawn(ReferenceFolder reference, int people, int openings) {
        return new Market(reference, people, openings);
    }

    /** Changes everything about one person. */
    public void redrawPerson(int person, SplittableRandom random) {
        people.draw(person, places, popularity, new Chance(random));
    }

    /** Changes everything about one opening. */
    public void redrawOpening(int opening, SplittableRandom random) {
        openings.draw(opening, places, popularity, new Chance(random));
    }
}
