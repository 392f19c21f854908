package no.larvik.laereplass.matching.journeys;

import static no.larvik.laereplass.matching.journeys.Move.move;
import static no.larvik.laereplass.matching.journeys.Stage.CLOSED;
import static no.larvik.laereplass.matching.journeys.Stage.COMPLETED;
import static no.larvik.laereplass.matching.journeys.Stage.ENDED;
import static no.larvik.laereplass.matching.journeys.Stage.EXAM;
import static no.larvik.laereplass.matching.journeys.Stage.IN_SCHOOL;
import static no.larvik.laereplass.matching.journeys.Stage.PLANNED;
import static no.larvik.laereplass.matching.journeys.Stage.RUNNING;
import static no.larvik.laereplass.matching.matches.Actor.CANDIDATE;
import static no.larvik.laereplass.matching.matches.Actor.EMPLOYER;
import static no.larvik.laereplass.matching.matches.Actor.STAFF;
import static no.larvik.laereplass.matching.matches.Actor.SYSTEM;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.larvik.laereplass.matching.matches.Actor;

/**
 * Everything that may happen between an approved contract and its certificate: the part of the life cycle that follows
 * a match. Validation, events, the actions people are shown and the diagram in the docs come from this list.
 */
public final class Course {

    public static final List<Move> MOVES = Stream.of(
                    List.of(
                            move(PLANNED, Deed.START, RUNNING, "started")
                                    .by(STAFF, SYSTEM)
                                    .needs(Need.TIME)
                                    .tells(STAFF, CANDIDATE, EMPLOYER),
                            end(PLANNED),
                            changeKind(RUNNING),
                            extend(RUNNING),
                            exam(RUNNING),
                            end(RUNNING),
                            exam(IN_SCHOOL).by(STAFF).tells(STAFF, CANDIDATE),
                            end(IN_SCHOOL),
                            extend(EXAM),
                            move(EXAM, Deed.PASS, COMPLETED, "completed")
                                    .by(STAFF)
                                    .needs(Need.DAY, Need.CERTIFICATE)
                                    .tells(STAFF, CANDIDATE, EMPLOYER),
                            move(EXAM, Deed.NOT_PASS, RUNNING, "exam-not-passed")
                                    .by(STAFF)
                                    .needs(Need.DAY, Need.BY_COMPANY)
                                    .tells(STAFF, CANDIDATE, EMPLOYER),
                            move(EXAM, Deed.NOT_PASS, IN_SCHOOL, "exam-not-passed")
                                    .by(STAFF)
                                    .needs(Need.DAY, Need.BY_SCHOOL)
                                    .tells(STAFF, CANDIDATE),
                            end(EXAM),
                            move(ENDED, Deed.GO_TO_SCHOOL, IN_SCHOOL, "gone-to-school")
                                    .by(STAFF)
                                    .needs(Need.DAY)
                                    .tells(STAFF, CANDIDATE),
                            move(ENDED, Deed.CLOSE, CLOSED, "closed")
                                    .by(STAFF, CANDIDATE, SYSTEM)
                                    .needs(Need.REASON)
                                    .tells(STAFF, CANDIDATE)),
                    followUp(RUNNING),
                    followUp(IN_SCHOOL),
                    followUp(EXAM),
                    followUp(ENDED))
            .flatMap(List::stream)
            .toList();

    private Course() {}

    /** The one line for this deed of this role, as the journey has come so far; empty when there is none. */
    static Optional<Move> find(Journey journey, Deed deed, Actor by) {
        return of(journey).stream()
                .filter(move -> move.deed() == deed && move.by().contains(by))
                .findFirst();
    }

    /** What may follow as the journey has come so far. */
    static List<Move> of(Journey journey) {
        var other = journey.bySchool() ? Need.BY_COMPANY : Need.BY_SCHOOL;
        return from(journey.stage()).stream().filter(move -> !move.has(other)).toList();
    }

    public static List<Move> from(Stage from) {
        return MOVES.stream().filter(move -> move.from() == from).toList();
    }

    /** What this role may do, needs aside. */
    static List<Deed> deeds(Journey journey, Actor by) {
        return of(journey).stream()
                .filter(move -> move.by().contains(by))
                .map(Move::deed)
                .toList();
    }

    /** A talk at least every half year, and an early word when nobody has heard anything. */
    private static List<Move> followUp(Stage stage) {
        var asking = stage == ENDED || stage == IN_SCHOOL ? new Actor[] {CANDIDATE} : new Actor[] {CANDIDATE, EMPLOYER};
        return List.of(
                move(stage, Deed.HOLD_TALK, stage, "talk-held")
                        .by(STAFF)
                        .needs(Need.DAY)
                        .tells(CANDIDATE),
                move(stage, Deed.MISS_TALK, stage, "talk-missed")
                        .by(SYSTEM)
                        .needs(Need.TIME)
                        .tells(STAFF),
                move(stage, Deed.ASK_FOR_TALK, stage, "talk-asked-for")
                        .by(asking)
                        .tells(STAFF),
                move(stage, Deed.REGISTER_CONTACT, stage, "contact-registered")
                        .by(STAFF)
                        .needs(Need.DAY),
                move(stage, Deed.WARN_OF_SILENCE, stage, "silence-warned")
                        .by(SYSTEM)
                        .needs(Need.TIME)
                        .tells(STAFF));
    }

    private static Move changeKind(Stage stage) {
        return move(stage, Deed.CHANGE_KIND, stage, "kind-changed")
                .by(STAFF)
                .needs(Need.DAY, Need.AGREED_KIND)
                .tells(STAFF, CANDIDATE, EMPLOYER);
    }

    private static Move extend(Stage stage) {
        return move(stage, Deed.EXTEND, stage, "extended")
                .by(STAFF)
                .needs(Need.LAST_DAY)
                .tells(STAFF, CANDIDATE, EMPLOYER);
    }

    private static Move exam(Stage stage) {
        return move(stage, Deed.ENTER_EXAM, EXAM, "exam-entered")
                .by(STAFF, EMPLOYER)
                .tells(STAFF, CANDIDATE, EMPLOYER);
    }

    private static Move end(Stage stage) {
        return move(stage, Deed.END, ENDED, "ended")
                .by(STAFF)
                .needs(Need.DAY, Need.REASON_AND_LEARNT)
                .tells(STAFF, CANDIDATE, EMPLOYER);
    }
}
