package no.larvik.laereplass.matching.fairness;

/** What can be said about a group. None of them says why. */
public enum Verdict {
    /** No evidence of a rate below four fifths of the others'. */
    OK,
    /** Below four fifths of the others' rate, and further than chance would bring it. Somebody should find out why. */
    LOOK_CLOSER,
    /** Too few people in the group or outside it, or figures withheld: nothing can be said. */
    TOO_FEW
}
