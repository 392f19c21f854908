package no.larvik.laereplass.matching.engine;

import no.larvik.laereplass.matching.scoring.Losses;
import no.larvik.laereplass.matching.scoring.Margin;

/** What one who searches asks of those in a box: which words must not be there, which ones count, and what it takes when they lack. */
final class Question {

    private static final int MOST_LANES = Layout.CONDITIONS + 4 * Long.SIZE / Short.SIZE;

    /** By lane. Of kinds and licences those that shut out, of the others those that are counted. */
    final short[] words = new short[MOST_LANES];

    /** What each way of lacking takes; see {@link Losses}. At 0, of a language also at 1, stand those who cannot be compared. */
    short[] skills = Losses.NONE;

    short[] met = Losses.NONE;
    short[] language = Losses.NONE;

    /** What only counts in favour: the first entry is that of those who need nothing. */
    short[] cover = Losses.NONE;

    /** What it takes that something cannot be compared. */
    short skillsUnknown;

    short metUnknown;
    short languageUnknown;

    short[] value = Losses.NONE;

    /** {@link Layout#OF_EACH} or {@link Layout#TOLD}. */
    final int skillsFrom;

    final int surroundingsFrom;

    /** What waiting takes, from the steps of a box. */
    short[] days = Losses.NONE;

    int daysFrom;

    /** See {@link Layout#LAST}: those below are too late. */
    short latest;

    /** What may be lacking in all. */
    short spare;

    /** By row, what is lacking. */
    final short[] lost = new short[Lanes.MOST];

    /** Where the one who searches stands, on the unit sphere. */
    float x;

    float y;
    float z;

    /** Squared chord; whoever is further away is out of reach. */
    float furthest;

    /** By row, squared. */
    final float[] chords = new float[Lanes.MOST];

    Layout layout = Layout.narrow();
    private boolean nobody;
    private boolean skillsCompared;
    private boolean metCompared;
    private boolean languageCompared;

    /** @param ofSeekers whether seekers are asked, else places */
    Question(boolean ofSeekers) {
        skillsFrom = ofSeekers ? Layout.TOLD : Layout.OF_EACH;
        surroundingsFrom = ofSeekers ? Layout.OF_EACH : Layout.TOLD;
    }

    /** @param impossible no condition holds for anybody */
    void mustNot(Layout layout, long conditions, boolean impossible) {
        this.layout = layout;
        nobody = impossible;
        put(Layout.CONDITIONS, layout.skills, conditions);
    }

    /** What is looked up and what is counted. */
    void skills(short[] losses, long words) {
        skillsCompared = words != 0;
        skills = skillsCompared ? losses : Losses.NONE;
        put(layout.skills, layout.supports, words);
    }

    void surroundings(short[] losses, long words) {
        metCompared = words != 0;
        met = metCompared ? losses : Losses.NONE;
        put(layout.surroundings, layout.width, words);
    }

    void supports(short[] losses, long words) {
        cover = words != 0 ? losses : Losses.NONE;
        put(layout.supports, layout.surroundings, words);
    }

    void language(short[] losses, int level) {
        languageCompared = level >= 0;
        language = losses;
    }

    /**
     * Of a box.
     *
     * @param tooLate those whose last day comes so many days after its day may start
     * @param wait in days, from its day
     */
    void come(Losses losses, int step, long tooLate, long wait) {
        latest = nobody ? Lanes.NEVER : (short) Math.clamp(tooLate, -Lanes.NEVER, Lanes.NEVER - 1);
        days = losses.days(step);
        daysFrom = losses.daysFrom(wait, step);
    }

    /** @param spare what may be lacking in all */
    void measure(Losses losses, Margin margin, short spare) {
        skillsUnknown = skillsCompared ? losses.skillsUnknown(margin) : 0;
        metUnknown = metCompared ? losses.preferencesUnknown(margin) : 0;
        languageUnknown = languageCompared ? losses.languageUnknown(margin) : 0;
        this.spare = spare;
    }

    private void put(int from, int to, long words) {
        for (int lane = from; lane < to; lane++) this.words[lane] = (short) (words >>> (lane - from) * Short.SIZE);
    }
}
