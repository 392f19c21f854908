package no.larvik.laereplass.matching.journeys;

import static no.larvik.laereplass.matching.journeys.AJourney.NOON;
import static no.larvik.laereplass.matching.journeys.AJourney.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.matches.Actor;
import no.larvik.laereplass.matching.matches.OnBehalf;
import org.junit.jupiter.api.Test;

class CourseTest {

    /** Late enough for everything that waits for its day. */
    private static final Instant MUCH_LATER = NOON.plus(Duration.ofDays(4_000));

    @Test
    void everyDeedIsForTheRolesOfTheTableAndRefusedToAllOthers() {
        var legal = 0;
        var refused = 0;
        for (var stage : Stage.values()) {
            for (var deed : Deed.values()) {
                for (var by : Actor.values()) {
                    var journey = AJourney.at(stage);
                    var move = Course.find(stage, deed, by);
                    if (move.isPresent()) {
                        var change = Journeying.done(journey, doing(deed), by, MUCH_LATER);
                        assertThat(change.next().stage()).isEqualTo(move.get().to());
                        assertThat(change.facts()).hasSize(1);
                        legal++;
                    } else {
                        assertThatThrownBy(() -> Journeying.done(journey, doing(deed), by, MUCH_LATER))
                                .isInstanceOfSatisfying(
                                        MatchingProblem.IllegalDeed.class,
                                        problem -> assertThat(problem.allowed())
                                                .isEqualTo(Course.deeds(stage, by).stream()
                                                        .map(Deed::name)
                                                        .toList()));
                        refused++;
                    }
                }
            }
        }

        System.out.println("deeds of a journey: " + legal + " legal, " + refused + " refused");
        assertThat(legal)
                .isEqualTo(
                        Course.MOVES.stream().mapToInt(move -> move.by().size()).sum());
        assertThat(legal + refused).isEqualTo(Stage.values().length * Deed.values().length * Actor.values().length);
    }

    @Test
    void noDeedIsListedTwiceAndEveryOneIsUsed() {
        var seen = new HashSet<List<Object>>();

        assertThat(Course.MOVES).allMatch(move -> seen.add(List.of(move.from(), move.deed())));
        assertThat(Arrays.stream(Deed.values()))
                .allMatch(deed -> Course.MOVES.stream().anyMatch(move -> move.deed() == deed));
        assertThat(Arrays.stream(Need.values()))
                .allMatch(need -> Course.MOVES.stream().anyMatch(move -> move.has(need)));
    }

    @Test
    void everyStageIsReachedAndOnlyTheLastOnesAreNotLeft() {
        var reached = new HashSet<>(Set.of(Stage.PLANNED));
        Course.MOVES.forEach(move -> reached.add(move.to()));

        assertThat(reached).containsExactlyInAnyOrder(Stage.values());
        assertThat(Arrays.stream(Stage.values())
                        .filter(stage -> Course.from(stage).isEmpty()))
                .containsExactly(Stage.COMPLETED, Stage.CLOSED);
    }

    private static Doing doing(Deed deed) {
        return switch (deed) {
            case EXTEND ->
                new Doing(deed, AJourney.at(Stage.RUNNING).endsOn().plusMonths(6), null, null, null, null, null);
            case CHANGE_KIND -> new Doing(deed, TODAY, "LAEREKANDIDAT", OnBehalf.Way.PHONE, null, null, null);
            case END ->
                new Doing(
                        deed,
                        TODAY,
                        null,
                        null,
                        "ANOTHER_TRADE",
                        new Learnt(List.of(Learnt.Lesson.SHORTER_WAY), null),
                        null);
            case PASS -> new Doing(deed, TODAY, null, null, null, null, Certificate.FAGBREV);
            case CLOSE -> Doing.because(deed, "OTHER");
            default -> Doing.of(deed);
        };
    }
}
