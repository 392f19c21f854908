package no.larvik.laereplass.employer.openings;

import java.util.List;

/**
 * Something the employer wants to know of everybody who says yes. Three at most, and the words are held to the same
 * rules as the rest of the opening.
 *
 * @param options what can be chosen; two to five for {@link Answering#CHOICE}, else none
 */
public record Question(String text, Answering answering, List<String> options) {

    public static final int MOST = 3;

    public Question {
        options = List.copyOf(options);
    }

    public enum Answering {
        YES_NO,
        CHOICE,
        SHORT_TEXT
    }

    boolean makesSense() {
        return answering == Answering.CHOICE ? options.size() >= 2 && options.size() <= 5 : options.isEmpty();
    }
}
