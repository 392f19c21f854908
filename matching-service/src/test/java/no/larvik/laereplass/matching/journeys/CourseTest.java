package no.larvik.laereplass.matching.journeys;

import static no.larvik.laereplass.matching.journeys.AJourney.NOON;
import static no.larvik.laereplass.matching.journeys.AJourney.TODAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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
        var situations =
                new ArrayList<>(Arrays.stream(Stage.values()).map(AJourney::at).toList());
        situations.add(AJourney.examOfSchool());
        var used = new HashSet<Move>();
        var legal = 0;
        var refused = 0;
        for (var journey : situations) {
            for (var deed : Deed.values()) {
                for (var by : Actor.values()) {
                    var move = Course.find(journey, deed, by);
                    if (move.isPresent()) {
                        var change = Journeying.done(journey, doing(deed), by, MUCH_LATER);
                        assertThat(change.next().stage()).isEqualTo(move.get().to());
                        assertThat(change.facts()).hasSize(1);
                        used.add(move.get());
                        legal++;
                    } else {
                        assertThatThrownBy(() -> Journeying.done(journey, doing(deed), by, MUCH_LATER))
                                .isInstanceOfSatisfying(
                                        MatchingProblem.IllegalDeed.class,
                                        problem -> assertThat(problem.allowed())
                                                .isEqualTo(Course.deeds(journey, by).stream()
                                                        .map(Deed::name)
                                                        .toList()));
                        refused++;
                    }
                }
            }
        }

        System.out.println("deeds of a journey: " + legal + " legal, " + refused + " refused");
        assertThat(used).containsExactlyInAnyOrderElementsOf(Course.MOVES);
        assertThat(legal)
                .isEqualTo(situations.stream()
                        .flatMap(journey -> Course.of(journey).stream())
                        .mapToInt(move -> move.by().size())
                        .sum());
        assertThat(legal + refused).isEqualTo(situations.size() * Deed.values().length * Actor.values().length);
    }

    @Test
    void whoLearnsInSchoolGoesBackThereAfterAnExamNotPassedAndTheFormerCompanyIsNotTold() {
        var back =
                Course.find(AJourney.examOfSchool(), Deed.NOT_PASS, Actor.STAFF).orElseThrow();

        assertThat(back.to()).isEqualTo(Stage.IN_SCHOOL);
        assertThat(back.told()).doesNotContain(Actor.EMPLOYER);
        assertThat(Course.find(AJourney.at(Stage.EXAM), Deed.NOT_PASS, Actor.STAFF)
                        .orElseThrow()
                        .to())
                .isEqualTo(Stage.RUNNING);
    }

    @Test
    void schoolAfterWorkPracticeLeadsToTheWholeCertificate() {
        var practice = AJourney.at(Stage.ENDED).but().kind("PRAKSIS").done();
        var kept = AJourney.at(Stage.ENDED).but().kind("LAEREKANDIDAT").done();

        assertThat(inSchool(practice).kind()).isEqualTo("LAERLING");
        assertThat(inSchool(kept).kind()).isEqualTo("LAEREKANDIDAT");
    }

    private static Journey inSchool(Journey journey) {
        return Journeying.done(journey, Doing.of(Deed.GO_TO_SCHOOL), Actor.STAFF, NOON)
                .next();
    }

    @Test
    void noDeedIsListedTwiceAndEveryOneIsUsed() {
        var seen = new HashSet<List<Object>>();

        assertThat(Course.MOVES).allMatch(move -> seen.add(List.of(move.from(), move.deed(), move.to())));
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
