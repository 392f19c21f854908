package no.larvik.laereplass.matching.suggestions;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.StreamSupport;
import no.larvik.laereplass.matching.scoring.Factor;
import no.larvik.laereplass.matching.scoring.Judgement;

/**
 * One reason in words for the young person: codes only, never a number.
 *
 * @param how FIRST_WISH, OTHER_WISH, NEIGHBOUR, NEAR, WITHIN_REACH, AT_ONCE, WITH_A_WAIT, MATCH, ENOUGH, NEEDS_SUPPORT
 * @param codes what was found in common, for texts that name it
 */
public record Reason(Factor factor, String how, List<String> codes) {

    private static final double NEAR_SHARE_OF_REACH = 0.5;

    /** Only what speaks for the place; what was unknown or did not fit is no reason. */
    public static List<Reason> of(Judgement judgement) {
        return judgement.factors().stream()
                .filter(line -> line.value() != null && line.value() > 0)
                .map(Reason::of)
                .toList();
    }

    private static Reason of(Judgement.Line line) {
        var compared = new HashMap<String, Object>(line.compared());
        return switch (line.factor()) {
            case TRADE_RANK ->
                new Reason(line.factor(), wish(compared), List.of(String.valueOf(compared.get("trade"))));
            case NEARNESS -> new Reason(line.factor(), near(compared) ? "NEAR" : "WITHIN_REACH", List.of());
            case START_FITS ->
                new Reason(line.factor(), number(compared, "days") == 0 ? "AT_ONCE" : "WITH_A_WAIT", List.of());
            case SKILLS_IN_COMMON -> new Reason(line.factor(), "MATCH", codes(compared, "held"));
            case LANGUAGE -> new Reason(line.factor(), String.valueOf(compared.get("fit")), List.of());
            case PREFERENCES -> new Reason(line.factor(), "MATCH", codes(compared, "met"));
            case SUPPORT_COVERED -> new Reason(line.factor(), "MATCH", codes(compared, "covered"));
        };
    }

    private static String wish(Map<String, Object> compared) {
        if (Boolean.TRUE.equals(compared.get("neighbour"))) return "NEIGHBOUR";
        return number(compared, "rank") == 1 ? "FIRST_WISH" : "OTHER_WISH";
    }

    private static boolean near(Map<String, Object> compared) {
        var way = compared.containsKey("travelKm") ? "travelKm" : "distanceKm";
        return number(compared, way) <= NEAR_SHARE_OF_REACH * number(compared, "reachKm");
    }

    private static double number(Map<String, Object> compared, String name) {
        return ((Number) Objects.requireNonNull(compared.get(name))).doubleValue();
    }

    private static List<String> codes(Map<String, Object> compared, String name) {
        return compared.get(name) instanceof Iterable<?> found
                ? StreamSupport.stream(found.spliterator(), false)
                        .map(String::valueOf)
                        .toList()
                : List.of();
    }
}
