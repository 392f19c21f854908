package no.larvik.laereplass.matching.scoring;

/**
 * The {@link Formula} looked up instead of worked out: what each factor but the way adds to a score, as two sums in one
 * number, weight times thousandths in the high half and the weights in the low. Adding numbers adds both sums.
 */
public final class Tallies {

    private static final int CODES = Formula.MOST_CODES + 1;
    private static final int MANTISSA = 18;

    private final Formula formula;
    private final Ways ways;
    private final long[] waits = new long[Formula.WAITS];
    private final long[] skills = new long[CODES * CODES];
    private final long[] met = new long[CODES * CODES];
    private final int[] covered = new int[CODES * CODES];
    private final long[] languages = new long[72];
    private final int[] near = new int[1 + (Float.floatToRawIntBits(4) >> MANTISSA)];

    public Tallies(Formula formula) {
        this.formula = formula;
        this.ways = new Ways(formula);
        for (int days = 0; days < Formula.WAITS; days++) waits[days] = formula.ofStart(formula.startFits(days));
        for (int whole = 0; whole <= Formula.MOST_CODES; whole++) {
            for (int part = 0; part <= whole; part++) {
                var share = Formula.share(part, whole);
                skills[whole * CODES + part] = formula.ofSkills(share);
                met[whole * CODES + part] = formula.ofMet(share);
                covered[whole * CODES + part] = formula.onTop(share);
            }
        }
        for (int asked = -1; asked < 5; asked++)
            for (int held = -1; held < 5; held++)
                for (int supported = 0; supported < 2; supported++)
                    languages[language(asked, held, supported)] =
                            formula.ofLanguage(Formula.language(asked, held, supported == 1));
        for (int step = 0; step < near.length; step++)
            near[step] =
                    formula.ofNearness(formula.nearness(Sphere.kilometres(Float.intBitsToFloat(step << MANTISSA))));
    }

    /** @param value thousandths @return also with the weight of the way, which counts for everybody */
    public long trade(int value) {
        return formula.ofTrade(value);
    }

    /** @param days of waiting, from 0 */
    public long start(int days) {
        return days < Formula.WAITS ? waits[days] : formula.ofStart(formula.startFits(days));
    }

    /** @param part of {@code whole}, which is 0 when nothing can be compared, up to 64 */
    public long skills(int part, int whole) {
        return skills[whole * CODES + part];
    }

    /** @param asked -1 to 4 @param held -1 to 4 @param supported 1 or 0 */
    public long languageFit(int asked, int held, int supported) {
        return languages[language(asked, held, supported)];
    }

    /** See {@link #skills}. */
    public long met(int part, int whole) {
        return met[whole * CODES + part];
    }

    /** What only counts in favour, of the whole score; see {@link #skills}. */
    public int covered(int part, int whole) {
        return covered[whole * CODES + part];
    }

    /** What a way a little shorter than this adds to what is weighted. */
    public int near(float squaredChord) {
        return near[Float.floatToRawIntBits(squaredChord) >> MANTISSA];
    }

    /** What so many days of waiting, from 0, take from what is weighted. */
    public int lost(int days) {
        return formula.startWeight() * Formula.FULL - (int) (start(days) >>> 32);
    }

    /** @return 1 when a pair might score {@code least}, else 0: by a way a little shorter than it is */
    public int mayReach(int least, long tally, int onTop, float squaredChord) {
        var most = (int) (tally >>> 32) + near(squaredChord);
        return (int) ((long) Formula.bar(least, (int) tally, onTop) - 200 * most - 1 >>> 63);
    }

    /** The score, in hundredths of a point, when the way is the straight one. */
    public int hundredths(long tally, int onTop, float squaredChord) {
        return formula.hundredths(tally, onTop, ways.nearness(squaredChord));
    }

    /** Whether the straight way is longer than so many kilometres. */
    public boolean beyond(float squaredChord, int kilometres) {
        return ways.beyond(squaredChord, kilometres);
    }

    /** The score, in hundredths of a point. */
    public int hundredths(long tally, int onTop, double km) {
        return formula.hundredths(tally, onTop, formula.nearness(km));
    }

    private static int language(int asked, int held, int supported) {
        return (asked + 1) * 12 + (held + 1) * 2 + supported;
    }
}
