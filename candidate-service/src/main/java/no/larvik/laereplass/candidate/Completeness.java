package no.larvik.laereplass.candidate;

/** How much of a profile is filled in, 0 to 100: encouragement for the person, never a rank. */
public final class Completeness {

    private static final int REGISTERED = 20;
    private static final int TRADES = 20;
    private static final int KINDS = 15;
    private static final int WHERE_AND_WHEN = 10;
    private static final int SKILLS = 10;
    private static final int LANGUAGE = 5;
    private static final int WHAT_SUITS = 10;
    private static final int PRESENTATION = 10;

    private Completeness() {}

    public static int of(Candidate candidate) {
        var wishes = candidate.wishes();
        return REGISTERED + (wishes == null ? 0 : of(wishes));
    }

    private static int of(Wishes wishes) {
        return WHERE_AND_WHEN
                + (wishes.trades().isEmpty() ? 0 : TRADES)
                + (wishes.kinds().isEmpty() ? 0 : KINDS)
                + (wishes.skills().isEmpty() && wishes.background().experience().isEmpty() ? 0 : SKILLS)
                + (wishes.languageLevel() == null ? 0 : LANGUAGE)
                + (wishes.supports().isEmpty() && wishes.surroundings().isEmpty() ? 0 : WHAT_SUITS)
                + (wishes.presentation() == null ? 0 : PRESENTATION);
    }
}
