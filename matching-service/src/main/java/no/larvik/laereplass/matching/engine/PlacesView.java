package no.larvik.laereplass.matching.engine;

import no.larvik.laereplass.matching.scoring.Tallies;

/** What one place makes of seekers, but for the way: all that is the same for every seeker is looked up once. */
final class PlacesView {

    private final Tallies tallies;
    private final int startFrom;
    private final int language;
    private final int languageSupport;
    private final long asked;
    private final int askedCount;
    private final long there;
    private final int told;
    private final long given;

    /** @param first where the first half of the place's row starts @param second where the other does */
    PlacesView(PairScore pairs, long[] rows, int first, int second) {
        tallies = pairs.tallies;
        startFrom = PairScore.startFrom(rows, second);
        language = PairScore.askedLanguage(rows, first);
        languageSupport = PairScore.languageSupport(rows, second);
        asked = rows[second + Entities.SKILLS];
        askedCount = Long.bitCount(asked);
        there = rows[second + Entities.SURROUNDINGS];
        told = PairScore.told(there);
        given = rows[second + Entities.SUPPORTS];
    }

    /** See {@link Tallies}. @param tradeValue of this trade for the seeker, in thousandths */
    long tally(long[] seekers, int first, int second, int tradeValue) {
        var skills = seekers[second + Entities.SKILLS];
        var wanted = seekers[second + Entities.SURROUNDINGS];
        return tallies.trade(tradeValue)
                + tallies.start(Math.max(0, startFrom - PairScore.available(seekers, first)))
                + tallies.skills(Long.bitCount(asked & skills), PairScore.told(skills) * askedCount)
                + tallies.met(Long.bitCount(wanted & there), told * Long.bitCount(wanted))
                + tallies.languageFit(language, PairScore.heldLanguage(seekers, first), languageSupport);
    }

    /** What only counts in favour. */
    int onTop(long[] seekers, int second) {
        var needed = seekers[second + Entities.SUPPORTS];
        return tallies.covered(Long.bitCount(needed & given), Long.bitCount(needed));
    }
}
