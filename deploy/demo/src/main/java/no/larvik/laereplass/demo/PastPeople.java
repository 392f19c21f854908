package no.larvik.laereplass.demo;

import static no.larvik.laereplass.demo.Outcome.DECLINED;
import static no.larvik.laereplass.demo.Outcome.EXPIRED;
import static no.larvik.laereplass.demo.Outcome.NOT_SELECTED;
import static no.larvik.laereplass.demo.Outcome.OFFER_DECLINED;
import static no.larvik.laereplass.demo.Outcome.SIGNED;
import static no.larvik.laereplass.demo.Outcome.SILENT;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Who came in a year of the past, and what came of each proposal. Enough of every outcome that no chart has to withhold
 * all; whoever got no place at first is proposed again, and most have one in the end.
 */
final class PastPeople {

    static final int IN_A_YEAR = 29;

    /** Some of them are still followed by nora today; the others by two colleagues of hers, so that her day stays hers. */
    static final String FIRST_COLLEAGUE = "tone";

    static final String SECOND_COLLEAGUE = "arne";

    private static final Map<Outcome, List<Integer>> AUTUMN = Map.of(
            SIGNED, List.of(0, 1, 2, 3, 4, 5),
            NOT_SELECTED, List.of(8, 9),
            SILENT, List.of(10, 11),
            DECLINED, List.of(6, 7),
            EXPIRED, List.of(12, 13));
    private static final Map<Outcome, List<Integer>> WINTER = Map.of(
            SIGNED, List.of(6, 7, 8, 9, 10, 16),
            OFFER_DECLINED, List.of(11, 14, 15),
            NOT_SELECTED, List.of(20),
            SILENT, List.of(19),
            DECLINED, List.of(21),
            EXPIRED, List.of(17, 18));
    private static final Map<Outcome, List<Integer>> SPRING = Map.of(
            SIGNED, List.of(12, 13, 17, 18, 19, 20),
            OFFER_DECLINED, List.of(22, 23),
            NOT_SELECTED, List.of(26, 27),
            SILENT, List.of(24, 25),
            DECLINED, List.of(21, 28));

    private PastPeople() {}

    /** @param which year of the past this is, 0 or 1 */
    static List<PastPerson> of(PastYear year, int which, LocalDate today) {
        return IntStream.range(0, IN_A_YEAR)
                .mapToObj(number ->
                        PastPerson.of(year, number, which, staff(which, number), scenes(year, which, number, today)))
                .toList();
    }

    /** Who had a proposal that ended so, as often as it did. */
    static List<Integer> with(Outcome outcome) {
        return Stream.of(AUTUMN, WINTER, SPRING)
                .flatMap(wave -> wave.getOrDefault(outcome, List.of()).stream())
                .toList();
    }

    private static String staff(int which, int number) {
        if (PastJourney.isStillNoras(which, number)) return "nora";
        return number % 3 == 2 ? SECOND_COLLEAGUE : FIRST_COLLEAGUE;
    }

    private static List<Scene> scenes(PastYear year, int which, int number, LocalDate today) {
        var scenes = new ArrayList<Scene>();
        var places = PastPlace.of(year);
        var waves = List.of(year.inAutumn(), year.inWinter(), year.inSpring());
        var outcomes = List.of(AUTUMN, WINTER, SPRING);
        var signed = false;
        for (var i = 0; i < waves.size(); i++) {
            var outcome = outcomeOf(number, outcomes.get(i));
            if (outcome == null) continue;
            scenes.addAll(PastProposal.scenes(places.get((number + i) % places.size()), waves.get(i), outcome, number));
            if (outcome == SIGNED) {
                scenes.addAll(new PastJourney(year, which, number, waves.get(i), today).scenes());
                signed = true;
            }
        }
        if (!signed) scenes.add(new Scene(year.lastDay(), Life::leavesTheMarket));
        return scenes;
    }

    private static @Nullable Outcome outcomeOf(int number, Map<Outcome, List<Integer>> outcomes) {
        for (var entry : outcomes.entrySet()) if (entry.getValue().contains(number)) return entry.getKey();
        return null;
    }
}
