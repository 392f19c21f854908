package no.larvik.laereplass.matching.scoring;

/**
 * What each factor takes from a pair that lacks something of it, looked up, in whole units and never more than it takes: a pair
 * whose losses together are more than {@link Margin} leaves cannot score enough.
 *
 * <p>Losses are in units of weight x 200 thousandths over {@code 2^}{@value #UNIT}. A table has one entry for each number
 * of words in common, counted from {@link #toldFrom} where one whole holds for all, or from {@link #ofEach} where each has their own.
 */
public final class Losses {

    /** Entries of a table, and steps of days. */
    public static final int STEPS = 32;

    /** Steps of waiting are up to so many days, as a power of two. */
    public static final int WIDEST = 5;

    /** From here words in common are counted of somebody who has told some. */
    public static final int TOLD = 1;

    /** Nothing is lost. */
    public static final short[] NONE = table();

    static final int UNIT = 13;

    /** More words than these are counted from {@link #BEYOND}, where nothing is lost. */
    private static final int MOST_OF_EACH = 6;

    private static final int BEYOND = 28;
    private static final int VALUE_STEP = 5;

    private final short[][] days = new short[WIDEST + 1][];
    private final short[][] skills = new short[Formula.MOST_CODES + 1][];
    private final short[][] met = new short[Formula.MOST_CODES + 1][];
    private final short[][] cover = new short[Formula.MOST_CODES + 1][];
    private final short[] skillsOfEach;
    private final short[] metOfEach;
    private final short[] coverOfEach;
    private final short[][] byHeld = new short[6][];
    private final short[][] byAsked = new short[12][];
    private final short[] value = table();
    private final Formula formula;

    public Losses(Formula formula, Tallies tallies) {
        this.formula = formula;
        for (int step = 0; step <= WIDEST; step++) {
            days[step] = new short[2 * STEPS + (Formula.WAITS >> step)];
            for (int at = STEPS; at < days[step].length; at++)
                days[step][at] = units(200L * tallies.lost(Math.min(at - STEPS << step, Formula.WAITS - 1)));
        }
        skills[0] = met[0] = cover[0] = NONE;
        var onTop = 2L * formula.leastCompared() * formula.supportsWeight();
        for (int whole = 1; whole <= Formula.MOST_CODES; whole++) {
            skills[whole] = byPart(TOLD, whole, 200L * formula.skillsWeight());
            met[whole] = byPart(TOLD, whole, 200L * formula.preferencesWeight());
            cover[whole] = byPart(0, whole, onTop);
        }
        skillsOfEach = byPartOfEach(200L * formula.skillsWeight());
        metOfEach = byPartOfEach(200L * formula.preferencesWeight());
        coverOfEach = byPartOfEach(onTop);
        coverOfEach[0] = units(onTop * Formula.FULL);
        for (int level = -1; level < 5; level++) {
            byHeld[level + 1] = table();
            for (int supported = 0; supported < 2; supported++) {
                byAsked[2 * (level + 1) + supported] = table();
                for (int other = 0; other < 5; other++) {
                    byHeld[level + 1][2 * (other + 1) + supported] = ofLanguage(other, level, supported);
                    byAsked[2 * (level + 1) + supported][2 * (other + 1)] = ofLanguage(level, other, supported);
                }
            }
        }
        for (int step = 0; step < STEPS; step++)
            value[step] = units(200L * formula.tradeWeight() * (step << VALUE_STEP));
    }

    private static short[] table() {
        return new short[STEPS];
    }

    /** Where counting begins when the whole is what they have told themselves. */
    public static int ofEach(long told) {
        var whole = Long.bitCount(told);
        return whole > MOST_OF_EACH ? BEYOND : whole * (whole + 1) / 2;
    }

    /** Where counting begins when the whole is the same for all: at 0 for those who have told nothing. */
    public static int toldFrom(long told) {
        return told == 0 ? 0 : TOLD;
    }

    /** @param value of a trade, 0 to 1000 thousandths @return what it lacks, in steps */
    public static int valueStep(int value) {
        return Math.clamp(Formula.FULL - value >> VALUE_STEP, 0, STEPS - 1);
    }

    /** What waiting takes; from {@link #daysFrom} on, one entry a step of so many days, as a power of two. */
    public short[] days(int step) {
        return days[step];
    }

    /** @param wait in days; below 0 nobody waits */
    public int daysFrom(long wait, int step) {
        return Math.clamp((wait >> step) + STEPS, 0, days[step].length - STEPS);
    }

    /** @param whole 0 to 64 words, of the one who asks */
    public short[] skills(int whole) {
        return skills[whole];
    }

    public short[] skillsOfEach() {
        return skillsOfEach;
    }

    public short[] met(int whole) {
        return met[whole];
    }

    public short[] metOfEach() {
        return metOfEach;
    }

    public short[] cover(int whole) {
        return cover[whole];
    }

    /** The first entry is that of those who need nothing. */
    public short[] coverOfEach() {
        return coverOfEach;
    }

    /** By twice the level asked, from 2, and 1 where it is supported. @param held -1 to 4 */
    public short[] languageHeld(int held) {
        return byHeld[held + 1];
    }

    /** By twice the level held, from 2. @param asked -1 to 4 @param supported 1 or 0 */
    public short[] languageAsked(int asked, int supported) {
        return byAsked[2 * (asked + 1) + supported];
    }

    /** By {@link #valueStep}. */
    public short[] value() {
        return value;
    }

    /** What it takes that skills cannot be compared. */
    public short skillsUnknown(Margin margin) {
        return units(margin.unknown(formula.skillsWeight()));
    }

    public short preferencesUnknown(Margin margin) {
        return units(margin.unknown(formula.preferencesWeight()));
    }

    public short languageUnknown(Margin margin) {
        return units(margin.unknown(formula.languageWeight()));
    }

    /** What may be lacking. @param lost by waiting, for certain, of what is weighted */
    public static short spare(Margin margin, int lost) {
        return (short) Math.min(margin.left() + 200L * lost >> UNIT, Short.MAX_VALUE);
    }

    /**
     * What is left when so much is lacking, at the most; below 0 when it is not enough.
     *
     * @param withoutWay see {@link Margin#leftWithoutWay}
     * @param near what the way adds
     */
    public static int left(int withoutWay, short lost, int near) {
        return withoutWay + 200 * near - (lost << UNIT);
    }

    private static short[] byPart(int from, int whole, long weight) {
        var losses = table();
        for (int part = 0; part <= whole && from + part < STEPS - 1; part++)
            losses[from + part] = lacking(part, whole, weight);
        return losses;
    }

    private static short[] byPartOfEach(long weight) {
        var losses = table();
        for (int whole = 1; whole <= MOST_OF_EACH; whole++)
            for (int part = 0; part <= whole; part++)
                losses[whole * (whole + 1) / 2 + part] = lacking(part, whole, weight);
        return losses;
    }

    private static short lacking(int part, int whole, long weight) {
        return units(weight * (Formula.FULL - Formula.share(part, whole)));
    }

    private short ofLanguage(int asked, int held, int supported) {
        var fit = Formula.language(asked, held, supported == 1);
        return fit == Formula.NOT_COMPARED ? 0 : units(200L * formula.languageWeight() * (Formula.FULL - fit));
    }

    private static short units(long loss) {
        return (short) (loss >> UNIT);
    }
}
