package no.larvik.laereplass.candidate;

import java.util.List;

/** What was answered in one match. They go with the yes: whoever takes it back takes them back. */
public record Answers(String openingId, String matchId, List<Answer> given) {

    public Answers {
        given = List.copyOf(given);
    }

    Purpose purpose() {
        return new Purpose.ForOpening(openingId);
    }
}
