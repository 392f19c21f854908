package no.larvik.laereplass.matching.scoring;

/**
 * What a pair may lack and still score enough: what lies between the best there could be and the least that counts. What it
 * lacks is told by {@link Losses}.
 *
 * <p>A score of {@code least} means that the sum over the compared factors of weight x (200 x thousandths - bar) is not
 * negative; see {@link Formula#bar}. The margin is that sum with everything full.
 */
public final class Margin {

    private static final int FULL = 200 * Formula.FULL;

    private final Formula formula;
    private int compared;
    private int full;
    private int onTop;
    private int bar;
    private int left;

    public Margin(Formula formula) {
        this.formula = formula;
    }

    /**
     * For one who searches: what can be compared at all.
     *
     * @param tradeValue the best there could be, in thousandths
     */
    public void start(int tradeValue, boolean skills, boolean language, boolean preferences, boolean supports) {
        var more = formula.startWeight()
                + (skills ? formula.skillsWeight() : 0)
                + (language ? formula.languageWeight() : 0)
                + (preferences ? formula.preferencesWeight() : 0);
        compared = formula.tradeWeight() + formula.nearnessWeight() + more;
        full = 200 * formula.tradeWeight() * tradeValue + FULL * more;
        onTop = supports ? formula.supportsWeight() * Formula.FULL : 0;
    }

    /**
     * @param worth what the way adds at the most, less what is lost for certain; see {@link Tallies#near} and {@link Tallies#lost}
     * @return whether anybody may score enough
     */
    public boolean leave(int least, int worth) {
        bar = Formula.bar(least, 1, onTop);
        left = full + 200 * worth - bar * compared;
        return left >= 0;
    }

    /** The lowest worth that {@link #leave} answers with yes. */
    public int needed(int least) {
        return Math.ceilDiv(Formula.bar(least, compared, onTop) - full, 200);
    }

    /** What a factor of this weight takes that cannot be compared. */
    public int unknown(int weight) {
        return weight * (FULL - bar);
    }

    /** After {@link #leave}: what a pair may lack. */
    public int left() {
        return left;
    }

    /** What a pair may lack that must score {@code least}, without what the way adds. */
    public int leftWithoutWay(int least) {
        return full - Formula.bar(least, compared, onTop);
    }
}
