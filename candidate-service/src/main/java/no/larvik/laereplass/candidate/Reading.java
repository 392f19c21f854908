package no.larvik.laereplass.candidate;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looking at cases. Others' looks are logged before anything is shown; one's own are nobody's business. */
public final class Reading {

    /** @param more whether there is another page */
    public record Listed(List<Candidate> candidates, boolean more) {}

    private final Candidates candidates;
    private final AccessLog log;
    private final Door door;

    public Reading(Candidates candidates, AccessLog log) {
        this.candidates = candidates;
        this.log = log;
        this.door = new Door(candidates, log);
    }

    public Candidate one(CandidateId id, Actor actor) {
        var candidate = door.open(id, actor, Act.READ);
        logUnlessSelf(actor, candidate, Sight.CASE);
        return candidate;
    }

    public Optional<Candidate> own(Actor person) {
        return person.is(Role.CANDIDATE) ? candidates.linkedTo(person.subject()) : Optional.empty();
    }

    /** Staff see their own caseload, a team lead the whole municipality, both what waits at the intake. */
    public Listed list(
            Actor staff,
            boolean untaken,
            @Nullable Status status,
            @Nullable String text,
            @Nullable String trade,
            @Nullable CandidateId after,
            int limit) {
        if (!staff.followsUp()) throw new CandidateProblem.NotInYourRole();
        var found = candidates.list(
                new Search(staff.municipality(), scope(staff, untaken), status, text, trade, after, limit + 1));
        log.listed(staff, Sight.LIST);
        return new Listed(found.stream().limit(limit).toList(), found.size() > limit);
    }

    static Search.Scope scope(Actor staff, boolean untaken) {
        if (untaken) return new Search.Scope.Untaken();
        return staff.is(Role.TEAM_LEAD) ? new Search.Scope.Team() : new Search.Scope.CaseloadOf(staff.subject());
    }

    public List<Access> accessLog(CandidateId id, Actor actor, @Nullable String after, int limit) {
        var candidate = door.open(id, actor, Act.READ_ACCESS_LOG);
        logUnlessSelf(actor, candidate, Sight.ACCESS_LOG);
        return log.about(id, after, limit);
    }

    private void logUnlessSelf(Actor actor, Candidate candidate, Sight what) {
        if (!Relation.isSelf(actor, candidate)) log.seen(actor, candidate.id(), what);
    }
}
