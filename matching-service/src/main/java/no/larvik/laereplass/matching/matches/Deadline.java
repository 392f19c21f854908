package no.larvik.laereplass.matching.matches;

/** Which deadline a step sets. Times are given in the Europe/Oslo calendar. */
public enum Deadline {
    /** None. */
    NONE("–"),
    /** The young person's answer: as asked for, else five working days. */
    ANSWER("as given, else 5 working days"),
    /** The employer's answer: as asked for, else five working days. */
    EMPLOYER_ANSWER("as given, else 5 working days"),
    /** How long the identity stays open without a further step. */
    IDENTITY("30 days"),
    /** What came of the meeting: after the time agreed, or after all this time without one. */
    INTERVIEW("10 working days after the time agreed, else 30 days"),
    /** What came of the trial. */
    TRIAL("10 working days after its last day, else 30 days"),
    /** How long a no can be undone. */
    UNDO("24 hours"),
    /** The one from before the no, or one working day when that is too close. */
    RESTORED("as before, at least 1 working day");

    private final String words;

    Deadline(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
