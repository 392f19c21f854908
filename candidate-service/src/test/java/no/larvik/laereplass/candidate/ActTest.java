package no.larvik.laereplass.candidate;

import static no.larvik.laereplass.candidate.Cases.KARI;
import static no.larvik.laereplass.candidate.Cases.aCandidate;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ActTest {

    private static final Set<Act> NOTHING = Set.of();
    private static final Set<Act> OWN = EnumSet.of(
            Act.READ,
            Act.CHANGE_WISHES,
            Act.AGREE,
            Act.END_AGREEMENT,
            Act.PUBLISH,
            Act.READ_ACCESS_LOG,
            Act.CHANGE_PERSON,
            Act.READ_NOTES,
            Act.READ_DOCUMENTS,
            Act.FILE_DOCUMENTS,
            Act.WRITE_MESSAGES,
            Act.EXPORT,
            Act.ERASE,
            Act.AGREE_TO_BE_KNOWN,
            Act.ANSWER,
            Act.READ_ANSWERS,
            Act.STOP_BEING_KNOWN);
    private static final Set<Act> FOLLOWING_UP = EnumSet.of(
            Act.READ,
            Act.CHANGE_WISHES,
            Act.RECORD_AGREEMENT,
            Act.END_AGREEMENT,
            Act.PUBLISH,
            Act.INVITE,
            Act.TAKE,
            Act.READ_ACCESS_LOG,
            Act.CHANGE_PERSON,
            Act.READ_NOTES,
            Act.WRITE_NOTES,
            Act.READ_DOCUMENTS,
            Act.FILE_DOCUMENTS,
            Act.WRITE_MESSAGES,
            Act.HAND_OVER,
            Act.CHANGE_TEAM,
            Act.MERGE,
            Act.CHANGE_PROGRAMME,
            Act.EXPORT,
            Act.ERASE,
            Act.PROTECT,
            Act.MATCH,
            Act.READ_ANSWERS,
            Act.STOP_BEING_KNOWN,
            Act.REACH);
    private static final Set<Act> AT_THE_INTAKE = EnumSet.of(Act.READ, Act.TAKE);
    private static final Set<Act> IN_THE_BACKGROUND = EnumSet.of(Act.STOP_BEING_KNOWN, Act.REACH);

    private static final Actor AMIR = new Actor("demo-amir", Set.of(Role.CANDIDATE), Cases.LARVIK, null, null, null);
    private static final Actor STAFF_CALLED_KARI = new Actor(KARI, Set.of(Role.STAFF), Cases.LARVIK, null, null, null);
    private static final Actor NORA_MOVED = new Actor(Cases.NORA, Set.of(Role.STAFF), "3811", null, null, null);

    @ParameterizedTest(name = "{0}, case taken: {2}")
    @MethodSource("matrix")
    void everybodyMayDoExactlyWhatTheMatrixSays(String who, Actor actor, boolean taken, Set<Act> allowed) {
        var linked = aCandidate().linkedTo(KARI);
        var candidate = (taken ? linked : linked.untaken()).build();

        var found = Arrays.stream(Act.values())
                .filter(act -> act.isAllowedTo(actor, candidate))
                .collect(Collectors.toSet());

        assertThat(found).isEqualTo(allowed);
    }

    static Stream<Arguments> matrix() {
        return Stream.of(
                Arguments.of("the person", Cases.kari(), true, OWN),
                Arguments.of("another young person", AMIR, true, NOTHING),
                Arguments.of("staff with the case", Cases.nora(), true, FOLLOWING_UP),
                Arguments.of("staff without the case", Cases.jonas(), true, NOTHING),
                Arguments.of("staff with the person's subject", STAFF_CALLED_KARI, true, NOTHING),
                Arguments.of("staff who moved away", NORA_MOVED, true, NOTHING),
                Arguments.of("team lead", Cases.liv(), true, FOLLOWING_UP),
                Arguments.of("team lead of elsewhere", Cases.livOfElsewhere(), true, NOTHING),
                Arguments.of("employer", Cases.rolf(), true, NOTHING),
                Arguments.of("administrator", Cases.ida(), true, NOTHING),
                Arguments.of("our own service", Cases.platform(), true, IN_THE_BACKGROUND),
                Arguments.of("the person", Cases.kari(), false, OWN),
                Arguments.of("staff of the municipality", Cases.jonas(), false, AT_THE_INTAKE),
                Arguments.of("staff of elsewhere", NORA_MOVED, false, NOTHING),
                Arguments.of("team lead", Cases.liv(), false, FOLLOWING_UP),
                Arguments.of("employer", Cases.rolf(), false, NOTHING));
    }
}
