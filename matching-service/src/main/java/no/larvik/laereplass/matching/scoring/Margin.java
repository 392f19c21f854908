package no.larvik.laereplass.matching.scoring;

/**
 * What a pair may lack and still score enough: what lies between the best there could be and the least that counts. Each
 * factor alone may use all of it. Never too strict: a pair that scores enough passes every one of these limits.
 *
 * <p>A score of {@code least} means that the sum over the compared factors of weight x (200 x thousandths - bar) is not
 * negative; see {@link Formula#bar}. The margin is that sum with everything full.
 */
public final class Margin {

    private static final int FULL = 200 * Formula.FULL;

    private static final int MOST_DAYS = 100_000;

    private final Formula formula;
    private final Loss skillsLoss;
    private final Loss preferencesLoss;
    private final Loss startLoss;
    private final Loss coverLoss;
    private int compared;
    private int full;
    private int onTop;
    private int bar;
    private int left;

    public Margin(Formula formula) {
        this.formula = formula;
        this.skillsLoss = new Loss(FULL, formula.skillsWeight());
        this.preferencesLoss = new Loss(FULL, formula.preferencesWeight());
        this.startLoss = new Loss(FULL, formula.startWeight());
        this.coverLoss = new Loss(2 * Formula.FULL, formula.supportsWeight() * formula.leastCompared());
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

    /** The highest {@code least} that {@link #leave} answers with yes. */
    public int best(int worth) {
        if (compared == 0) return Formula.BEST;
        return Math.clamp(((full + 200 * worth) / compared + 10 + 2 * onTop) / 20, 0, Formula.BEST);
    }

    /** Share of the skills asked for that may be missing. */
    public float skills() {
        return skillsLoss.share(left);
    }

    /** Whether it may be that skills cannot be compared. */
    public boolean skillsUnknown() {
        return unknown(formula.skillsWeight());
    }

    public float preferences() {
        return preferencesLoss.share(left);
    }

    public boolean preferencesUnknown() {
        return unknown(formula.preferencesWeight());
    }

    /** Share of what a person needs that the workplace may be unable to adapt. */
    public float cover() {
        return coverLoss.share(left);
    }

    /** Whether the language may fall short of what is asked for. @param thousandths that are left of the factor then */
    public boolean language(int thousandths) {
        return 200 * formula.languageWeight() * (Formula.FULL - thousandths) <= left;
    }

    public boolean languageUnknown() {
        return unknown(formula.languageWeight());
    }

    /** Days somebody may wait for the start; {@link Integer#MAX_VALUE} when any number will do. @param lost by waiting, for certain */
    public int days(int lost) {
        var share = startLoss.share(left + 200 * lost);
        var days = formula.halfAtDays() * share / (1 - share);
        return share >= 1 || days > MOST_DAYS ? Integer.MAX_VALUE : (int) days + 1;
    }

    /** Thousandths the value of the trade may be below the best. */
    public int trade() {
        var weight = 200 * formula.tradeWeight();
        return weight == 0 ? Formula.FULL : left / weight;
    }

    /** How many of {@code whole} there must be at least. */
    public static int needed(int whole, float missing) {
        return whole - Math.min(whole, (int) (missing * whole));
    }

    private boolean unknown(int weight) {
        return weight * (FULL - bar) <= left;
    }

    /** A share of a factor, a thousandth more than what its rounding may hide. */
    private static final class Loss {

        private final int slack;
        private final float perUnit;

        Loss(int full, int weight) {
            slack = full / Formula.FULL * weight + 16;
            perUnit = weight == 0 ? 1 : 1 / ((float) full * weight);
        }

        float share(int left) {
            return ((float) left + slack) * perUnit;
        }
    }
}
