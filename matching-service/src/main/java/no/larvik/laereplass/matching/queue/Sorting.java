package no.larvik.laereplass.matching.queue;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.MatchingProblem.BadField;
import no.larvik.laereplass.matching.Person;
import no.larvik.laereplass.matching.matches.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Taking, handing over and putting off, one item or many; what stands in the way of one keeps no other back. */
@Service
public class Sorting {

    public static final int MOST = 200;
    private static final int LONGEST_DAYS = 60;

    private final StaffDay day;
    private final Marks marks;
    private final WorkingDays days;
    private final InstantSource clock;

    public Sorting(StaffDay day, Marks marks, WorkingDays days, InstantSource clock) {
        this.day = day;
        this.marks = marks;
        this.days = days;
        this.clock = clock;
    }

    /** What may be done with an item besides the work itself. */
    public enum Action {
        PUT_OFF,
        DONE,
        SHOW,
        TAKE,
        RELEASE,
        HAND_OVER
    }

    /**
     * @param until first day it is shown again, for putting off
     * @param to sign-in of the colleague, for handing over
     */
    public record Wish(
            Action action,
            @Nullable LocalDate until,
            @Nullable String to) {}

    /** @param problem null when it is done */
    public record Result(String key, @Nullable MatchingProblem problem) {}

    /** @throws BadField when the wish itself cannot be met for any item */
    public List<Result> sort(List<String> keys, Wish wish, Person staff) {
        if (keys.isEmpty() || keys.size() > MOST) throw new BadField("/keys", "queue-keys");
        check(wish);
        var items = day.of(staff).items().stream()
                .collect(Collectors.toMap(marked -> marked.item().key(), Function.identity()));
        return keys.stream()
                .distinct()
                .map(key -> {
                    var marked = items.get(key);
                    if (marked == null) return new Result(key, new MatchingProblem.NotFound(key));
                    return one(marked, wish, staff);
                })
                .toList();
    }

    private Result one(Marked marked, Wish wish, Person staff) {
        var key = marked.item().key();
        try {
            var saved = marks.put(next(marked, wish, staff));
            return new Result(key, saved ? null : new MatchingProblem.ChangedMeanwhile(key));
        } catch (MatchingProblem problem) {
            return new Result(key, problem);
        }
    }

    private Mark next(Marked marked, Wish wish, Person staff) {
        var mark = marked.mark();
        var now = clock.instant();
        var facts = marked.item().facts();
        return switch (wish.action()) {
            case SHOW -> mark.shown(now);
            case PUT_OFF -> mark.hidden(new Mark.PutOff(facts, start(wish.until())), now);
            case DONE -> {
                if (!marked.item().kind().canBeDone()) throw new BadField("/action", "not-done-by-hand");
                yield mark.hidden(new Mark.PutOff(facts, null), now);
            }
            case TAKE -> {
                requireFree(mark, staff);
                yield mark.takenBy(staff.subject(), now);
            }
            case RELEASE -> {
                requireFree(mark, staff);
                yield mark.takenBy(null, now);
            }
            case HAND_OVER -> {
                if (wish.to() == null || !marked.mayTake().contains(wish.to()))
                    throw new BadField("/to", "not-in-the-case");
                yield mark.takenBy(wish.to(), now);
            }
        };
    }

    /** A colleague's work is theirs; a team lead may give it to somebody else. */
    private static void requireFree(Mark mark, Person staff) {
        var taken = mark.assignee() != null && !mark.assignee().equals(staff.subject());
        if (taken && !staff.is("team-lead")) throw new MatchingProblem.TakenByColleague();
    }

    private void check(Wish wish) {
        if (wish.action() == Action.HAND_OVER && (wish.to() == null || wish.to().isBlank()))
            throw new BadField("/to", "colleague-required");
        if (wish.action() != Action.PUT_OFF) return;
        if (wish.until() == null) throw new BadField("/until", "not-a-time");
        var today = new Today(clock.instant(), days).day();
        if (!wish.until().isAfter(today)) throw new BadField("/until", "in-the-past");
        if (wish.until().isAfter(today.plusDays(LONGEST_DAYS))) throw new BadField("/until", "too-far");
    }

    private @Nullable Instant start(@Nullable LocalDate until) {
        return until == null ? null : new Today(clock.instant(), days).start(until);
    }
}
