package no.larvik.laereplass.matching.engine;

import no.larvik.laereplass.matching.scoring.Tallies;

/** What one seeker makes of places, but for the way: all that is the same for every place is looked up once. */
final class SeekersView {

    private final Tallies tallies;
    private final long trade;
    private final int available;
    private final int language;
    private final long skills;
    private final int skilled;
    private final long wanted;
    private final int wantedCount;
    private final long needed;
    private final int neededCount;

    /** @param first where the first half of the seeker's row starts @param second where the other does */
    SeekersView(PairScore pairs, long[] rows, int first, int second, int tradeValue) {
        tallies = pairs.tallies;
        trade = tallies.trade(tradeValue);
        available = PairScore.available(rows, first);
        language = PairScore.heldLanguage(rows, first);
        skills = rows[second + Entities.SKILLS];
        skilled = PairScore.told(skills);
        wanted = rows[second + Entities.SURROUNDINGS];
        wantedCount = Long.bitCount(wanted);
        needed = rows[second + Entities.SUPPORTS];
        neededCount = Long.bitCount(needed);
    }

    /** See {@link Tallies}. */
    long tally(long[] places, int first, int second) {
        var asked = places[second + Entities.SKILLS];
        var there = places[second + Entities.SURROUNDINGS];
        return trade
                + tallies.start(Math.max(0, PairScore.startFrom(places, second) - available))
                + tallies.skills(Long.bitCount(asked & skills), skilled * Long.bitCount(asked))
                + tallies.met(Long.bitCount(wanted & there), PairScore.told(there) * wantedCount)
                + tallies.languageFit(
                        PairScore.askedLanguage(places, first), language, PairScore.languageSupport(places, second));
    }

    /** What only counts in favour. */
    int onTop(long[] places, int second) {
        return tallies.covered(Long.bitCount(needed & places[second + Entities.SUPPORTS]), neededCount);
    }
}
