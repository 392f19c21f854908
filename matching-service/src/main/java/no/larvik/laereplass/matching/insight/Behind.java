package no.larvik.laereplass.matching.insight;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import no.larvik.laereplass.matching.Person;
import no.larvik.laereplass.matching.queue.Case;
import no.larvik.laereplass.matching.queue.Cases;
import org.springframework.stereotype.Service;

/**
 * The proposals behind one step of a funnel, for whoever works with cases, of those they have access to alone: numbers are
 * withheld from those who may not see names, and whoever may see names sees no one else's. Who is forgotten is in no list.
 */
@Service
public class Behind {

    private static final int MOST_SHOWN = 500;

    private final History history;
    private final Cases cases;

    public Behind(History history, Cases cases) {
        this.history = history;
        this.cases = cases;
    }

    /**
     * @param step reached, whatever came of it later
     * @throws no.larvik.laereplass.matching.MatchingProblem.NotForThisRole for whoever has no cases, administrators too
     */
    public Proposals proposals(Person staff, Asked asked, Milestone step) {
        staff.require("staff", "team-lead");
        var own = cases.ofCaller().stream().map(Case::candidateId).collect(Collectors.toSet());
        var found = history.of(staff.municipality()).stream()
                .filter(asked::concerns)
                .filter(course -> course.reached(step) && own.contains(course.candidateId()))
                .sorted(Comparator.comparingInt((Course course) -> course.day(step))
                        .reversed()
                        .thenComparing(Course::id))
                .toList();
        return new Proposals(
                found.size(),
                found.stream()
                        .limit(MOST_SHOWN)
                        .map(course -> Proposal.of(course, step))
                        .toList());
    }

    /** @param items those that came so far last, first; five hundred at most */
    public record Proposals(int total, List<Proposal> items) {}

    /**
     * @param reachedOn when it came so far
     * @param furthest how far it has come
     */
    public record Proposal(
            String matchId,
            String candidateId,
            String trade,
            String kind,
            String employerId,
            LocalDate reachedOn,
            Milestone furthest) {

        private static Proposal of(Course course, Milestone step) {
            return new Proposal(
                    course.id(),
                    course.candidateId(),
                    course.trade(),
                    course.kind(),
                    course.employerId(),
                    LocalDate.ofEpochDay(course.day(step)),
                    Milestone.values()[course.milestones() - 1]);
        }
    }
}
