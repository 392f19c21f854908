package no.larvik.laereplass.matching.insight;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How employers answer young people who said yes, by the school year of the proposal, the latest first. All employers
 * together: no one of them is pointed out.
 */
public record Responses(Instant at, List<ResponsesYear> years) {

    public Responses {
        years = List.copyOf(years);
    }

    /**
     * What is withheld is null: a number that fewer than five people stand behind, and more where it would give one away.
     *
     * @param year of its August
     * @param asked proposals the young person said yes to
     * @param replies what came of them, in a fixed order
     * @param noes why they said no, in a fixed order: the parts of the no among the replies, withheld with it
     * @param days from the yes to the answer, of those that got one; null when fewer than five people did
     */
    public record ResponsesYear(
            int year,
            @Nullable Integer asked,
            List<OfReply> replies,
            List<OfNo> noes,
            Waiting.@Nullable Quartiles days) {

        public ResponsesYear {
            replies = List.copyOf(replies);
            noes = List.copyOf(noes);
        }
    }

    public record OfReply(Response.Reply reply, @Nullable Integer count) {}

    public record OfNo(Response.No no, @Nullable Integer count) {}
}
