package no.larvik.laereplass.matching.scoring;

/**
 * The arithmetic of a score, on plain numbers: what {@link Kernel} explains and what the engine ranks millions of pairs
 * by. Every factor is a whole number of thousandths; points are whole hundredths; nothing depends on the machine or on
 * the order of a sum.
 */
public final class Formula {

    /** Unknown or not asked for: counts neither for nor against. */
    public static final int NOT_COMPARED = -1;

    /** A factor that fits fully. */
    public static final int FULL = 1000;

    /** The best score there is, in hundredths of a point. */
    public static final int BEST = 10_000;

    private static final int ONE_RANK_DOWN = 150;
    static final int MOST_CODES = 64;
    private static final int MOST_WEIGHT = 700;
    static final int WAITS = 1000;
    private static final short[] SHARES = shares();
    private static final short[] LANGUAGE = languages();
    private static final double[] PER_AVERAGE = perAverage();

    private final int tradeRank;
    private final int nearness;
    private final int startFits;
    private final int skills;
    private final int language;
    private final int preferences;
    private final int supports;
    private final double halfAtKm;
    private final double halfAtDays;
    private final double minutesPerKm;
    private final short[] waits = new short[WAITS];

    public Formula(RuleSet rules) {
        this.tradeRank = rules.weight(Factor.TRADE_RANK);
        this.nearness = rules.weight(Factor.NEARNESS);
        this.startFits = rules.weight(Factor.START_FITS);
        this.skills = rules.weight(Factor.SKILLS_IN_COMMON);
        this.language = rules.weight(Factor.LANGUAGE);
        this.preferences = rules.weight(Factor.PREFERENCES);
        this.supports = rules.weight(Factor.SUPPORT_COVERED);
        this.halfAtKm = rules.halfAtKm();
        this.halfAtDays = rules.halfAtDays();
        this.minutesPerKm = rules.minutesPerKm();
        for (int days = 0; days < WAITS; days++) waits[days] = (short) startAfter(days);
    }

    /** Full for the dearest wish (rank 1), 150 less for each rank down; half of that for a neighbour trade. */
    public static int tradeRank(int rank, boolean neighbour) {
        var byRank = Math.max(0, FULL - ONE_RANK_DOWN * (rank - 1));
        return neighbour ? byRank / 2 : byRank;
    }

    /** Full at the door, half at the distance the rules name, never quite nothing. */
    public int nearness(double km) {
        return (int) (FULL * halfAtKm / (halfAtKm + km) + 0.5);
    }

    /** @param minutes one way */
    public double travelKm(int minutes) {
        return minutes / minutesPerKm;
    }

    /** Kilometres that cost as much of a score as a day of waiting does, where both begin. */
    public double kilometresADay() {
        return startFits / halfAtDays * halfAtKm / Math.max(1, nearness);
    }

    /** @param days between availability and start; 0 when nobody waits */
    public int startFits(long days) {
        return days < WAITS ? waits[(int) days] : startAfter(days);
    }

    private int startAfter(long days) {
        return (int) (FULL * halfAtDays / (halfAtDays + days) + 0.5);
    }

    /** Days somebody waits, as epoch days; none when the availability lies within the window of starts. */
    public static long daysOfWaiting(long available, long from, long to) {
        return available > to ? available - from : daysUntil(from, available);
    }

    /** Days of waiting of somebody who is not too late. */
    public static long daysUntil(long from, long available) {
        return Math.max(0, from - available);
    }

    /** {@link #NOT_COMPARED} of nothing. @param whole 0 to 64 */
    public static int share(int part, int whole) {
        return SHARES[whole * (MOST_CODES + 1) + part];
    }

    /**
     * Less Norwegian than the work asks for counts half where the workplace supports language.
     *
     * @param asked 0 to 4, or -1 when it is not asked for
     * @param held 0 to 4, or -1 when it is not known
     */
    public static int language(int asked, int held, boolean supported) {
        return LANGUAGE[(asked + 1) * 12 + (held + 1) * 2 + (supported ? 1 : 0)];
    }

    /**
     * The score of a pair from its factors, each 0 to 1000 or {@link #NOT_COMPARED}. Never falls when a factor rises or
     * when a full one joins, which is what makes a bound from the best possible factors safe.
     *
     * @return 0 to 10,000 hundredths of a point
     */
    public int hundredths(
            int tradeValue, int nearValue, int startValue, int skillsShare, int languageFit, int met, int covered) {
        return hundredths(tally(tradeValue, startValue, skillsShare, languageFit, met), onTop(covered), nearValue);
    }

    /** From two sums over all factors but the way; see {@link Tallies}. */
    int hundredths(long tally, int onTop, int nearValue) {
        return hundredths((int) (tally >>> 32) + nearness * nearValue, (int) tally, onTop);
    }

    private long tally(int tradeValue, int startValue, int skillsShare, int languageFit, int met) {
        return ofTrade(tradeValue) + ofStart(startValue) + ofSkills(skillsShare) + ofLanguage(languageFit) + ofMet(met);
    }

    int tradeWeight() {
        return tradeRank;
    }

    int nearnessWeight() {
        return nearness;
    }

    int startWeight() {
        return startFits;
    }

    int skillsWeight() {
        return skills;
    }

    int languageWeight() {
        return language;
    }

    int preferencesWeight() {
        return preferences;
    }

    int supportsWeight() {
        return supports;
    }

    /** Sum of the weights of what can always be compared. */
    int leastCompared() {
        return tradeRank + nearness + startFits;
    }

    /** With the weight of the way, which counts for everybody. */
    long ofTrade(int value) {
        return counted(tradeRank, value) + nearness;
    }

    long ofStart(int value) {
        return counted(startFits, value);
    }

    long ofSkills(int share) {
        return counted(skills, share);
    }

    long ofLanguage(int fit) {
        return counted(language, fit);
    }

    long ofMet(int share) {
        return counted(preferences, share);
    }

    int onTop(int covered) {
        return supports * Math.max(0, covered);
    }

    /** What nearness of this value adds to what is weighted. */
    int ofNearness(int value) {
        return nearness * value;
    }

    /** Weight times thousandths in the high half, the weight in the low; nothing where a factor is not compared. */
    private static long counted(int weight, int factor) {
        return factor < 0 ? 0 : (long) weight * factor << 32 | weight;
    }

    /** A pair scores {@code least} when 200 times what is weighted reaches this. */
    static int bar(int least, int inAverage, int onTop) {
        return inAverage * (20 * least - 10 - 2 * onTop);
    }

    /**
     * The average of what could be compared, with what only counts in favour on top, up to 100 points; half a hundredth
     * rounds up.
     *
     * @param weighted sum of weight times thousandths
     * @param inAverage sum of the weights compared, above 0
     * @param onTop weight times thousandths of what only counts in favour
     */
    static int hundredths(int weighted, int inAverage, int onTop) {
        var doubled = 2 * (100 * weighted + onTop * inAverage) + 10 * inAverage;
        return Math.min(BEST, (int) ((doubled + 0.5) * PER_AVERAGE[inAverage])); // whole division, exact: see the test
    }

    private static double[] perAverage() {
        var inverse = new double[MOST_WEIGHT + 1];
        for (int inAverage = 1; inAverage <= MOST_WEIGHT; inAverage++) inverse[inAverage] = 1.0 / (20 * inAverage);
        return inverse;
    }

    private static short[] languages() {
        var fits = new short[72];
        for (int asked = -1; asked < 5; asked++) {
            for (int held = -1; held < 5; held++) {
                var at = (asked + 1) * 12 + (held + 1) * 2;
                var compared = asked >= 0 && held >= 0;
                var less = compared && held < asked;
                fits[at] = (short) (!compared ? NOT_COMPARED : less ? 0 : FULL);
                fits[at + 1] = less ? FULL / 2 : fits[at];
            }
        }
        return fits;
    }

    private static short[] shares() {
        var shares = new short[(MOST_CODES + 1) * (MOST_CODES + 1)];
        shares[0] = NOT_COMPARED;
        for (int whole = 1; whole <= MOST_CODES; whole++) {
            for (int part = 0; part <= whole; part++)
                shares[whole * (MOST_CODES + 1) + part] = (short) ((2 * FULL * part + whole) / (2 * whole));
        }
        return shares;
    }
}
