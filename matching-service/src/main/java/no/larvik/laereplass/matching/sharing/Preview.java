package no.larvik.laereplass.matching.sharing;

import java.time.Instant;
import java.util.List;

/**
 * What there is to choose from, before anything is sent.
 *
 * @param deadline the usual one: five working days from now
 */
public record Preview(List<Choice> choices, Instant deadline) {

    public Preview {
        choices = List.copyOf(choices);
    }
}
