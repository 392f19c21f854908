package no.larvik.laereplass.candidate;

import java.util.List;

/**
 * Something an employer wants to know of everybody who says yes to an opening.
 *
 * @param options what can be chosen, for {@link Answering#CHOICE}, else none
 */
public record Asked(String text, Answering answering, List<String> options) {

    /** Signs in an answer in own words. */
    static final int LONGEST = 300;

    public Asked {
        options = List.copyOf(options);
    }

    /** How a question is answered. */
    public enum Answering {
        YES_NO,
        CHOICE,
        SHORT_TEXT;

        /** Whether the answers are words of the employer's, which tell nobody's name. */
        boolean isCoded() {
            return this != SHORT_TEXT;
        }
    }

    void check(String field, String value, List<Fault> faults) {
        switch (answering) {
            case YES_NO -> {
                if (!value.equals("YES") && !value.equals("NO")) faults.add(Fault.at(field, Rule.NOT_AN_ANSWER));
            }
            case CHOICE -> {
                if (!options.contains(value)) faults.add(Fault.at(field, Rule.NOT_AN_ANSWER));
            }
            case SHORT_TEXT -> OwnWords.require(field, value, LONGEST, faults);
        }
    }
}
