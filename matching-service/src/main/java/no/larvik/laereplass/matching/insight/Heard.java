package no.larvik.laereplass.matching.insight;

import java.time.Instant;
import java.util.List;
import no.larvik.laereplass.matching.voices.Feeling;
import no.larvik.laereplass.matching.voices.Moment;
import org.jspecify.annotations.Nullable;

/**
 * What young people said of the steps in one school year, all of them together.
 *
 * @param year of its August
 * @param moments every step, in their order
 */
public record Heard(Instant at, int year, List<OfMoment> moments) {

    public Heard {
        moments = List.copyOf(moments);
    }

    /**
     * What is withheld is null: a number that fewer than five people stand behind, and more where it would give one away,
     * here or in a school year of the history.
     *
     * @param answers said of this step
     * @param clear whether it was clear what happened, of the same answers
     */
    public record OfMoment(Moment moment, @Nullable Integer answers, List<OfFeeling> feelings, List<OfClear> clear) {

        public OfMoment {
            feelings = List.copyOf(feelings);
            clear = List.copyOf(clear);
        }
    }

    public record OfFeeling(Feeling feeling, @Nullable Integer answers) {}

    public record OfClear(Clear clear, @Nullable Integer answers) {}

    public enum Clear {
        YES,
        NO,
        NOT_SAID
    }
}
