package no.larvik.laereplass.matching.allocation;

import java.util.List;
import java.util.Set;
import no.larvik.laereplass.matching.MatchingProblem.BadField;
import org.jspecify.annotations.Nullable;

/**
 * What a plan is asked to cover.
 *
 * @param name 1 to 100 characters, for people who look for it again
 * @param trades only openings of these; null for all
 * @param kinds only openings of these kinds of placement; null for all
 * @param listLength how many openings each young person's list has at most, 5 to 50
 * @param equityWeight points, 0 to 20, that the longest wait adds to a score in the fair plan; 0 is off
 * @param equityReason why it is on, 10 to 500 characters; only then
 */
public record Order(
        String name,
        @Nullable List<String> trades,
        @Nullable List<String> kinds,
        int listLength,
        int equityWeight,
        @Nullable String equityReason) {

    public static final int USUAL_LENGTH = 20;
    private static final int MOST_CODES = 200;
    private static final Set<String> KINDS =
            Set.of("LAERLING", "LAEREKANDIDAT", "PRAKSISBREV", "YFF_PRAKSIS", "PRAKSIS");

    public Order {
        if (name.isBlank()) throw new BadField("/name", "name-required");
        if (name.length() > 100) throw new BadField("/name", "name-too-long");
        if (listLength < 5 || listLength > 50) throw new BadField("/listLength", "list-length");
        if (equityWeight < 0 || equityWeight > 20) throw new BadField("/equityWeight", "equity-weight");
        if (equityWeight > 0 && (equityReason == null || equityReason.strip().length() < 10))
            throw new BadField("/equityReason", "equity-reason-missing");
        if (equityReason != null && equityReason.length() > 500) throw new BadField("/equityReason", "reason-too-long");
        trades = codes(trades, "/trades");
        kinds = codes(kinds, "/kinds");
        if (kinds != null && !KINDS.containsAll(kinds)) throw new BadField("/kinds", "no-such-kind");
        if (equityWeight == 0) equityReason = null;
    }

    boolean covers(String trade, String kind) {
        return (trades == null || trades.contains(trade)) && (kinds == null || kinds.contains(kind));
    }

    /** An empty list would be a plan over nothing; all is said by leaving it out. */
    private static @Nullable List<String> codes(@Nullable List<String> codes, String pointer) {
        if (codes == null) return null;
        if (codes.isEmpty() || codes.size() > MOST_CODES || codes.stream().anyMatch(String::isBlank))
            throw new BadField(pointer, "list-or-nothing");
        return List.copyOf(codes);
    }
}
