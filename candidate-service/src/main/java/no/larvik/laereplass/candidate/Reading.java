package no.larvik.laereplass.candidate;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Looking at cases. Others' looks are logged before anything is shown; one's own are nobody's business. */
public final class Reading {

    /** @param more whether there is another page */
    public record Listed(List<Candidate> candidates, boolean more) {}

    /** Which of the cases one may see. */
    public enum Whose {
        /** One's own caseload; of a team lead, all. */
        OWN,
        /** What waits for somebody at the intake. */
        UNTAKEN,
        /** Those whose contact person has left, for the team lead to hand over. */
        LEFT_BEHIND
    }

    private final Candidates candidates;
    private final StaffDirectory directory;
    private final AccessLog log;
    private final Door door;

    public Reading(Candidates candidates, StaffDirectory directory, AccessLog log) {
        this.candidates = candidates;
        this.directory = directory;
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

    /**
     * Staff see their own caseload, a team lead the whole municipality, both what waits at the intake.
     *
     * @throws CandidateProblem.NotInYourRole of what somebody left behind, when it is no team lead who asks
     */
    public Listed list(
            Actor staff,
            Whose whose,
            @Nullable Status status,
            @Nullable String text,
            @Nullable String trade,
            @Nullable CandidateId after,
            int limit) {
        if (!staff.followsUp()) throw new CandidateProblem.NotInYourRole();
        var found = candidates.list(
                new Search(staff.municipality(), scope(staff, whose), status, text, trade, after, limit + 1));
        log.listed(staff, Sight.LIST);
        return new Listed(found.stream().limit(limit).toList(), found.size() > limit);
    }

    private Search.Scope scope(Actor staff, Whose whose) {
        return switch (whose) {
            case OWN -> scope(staff);
            case UNTAKEN -> new Search.Scope.Untaken();
            case LEFT_BEHIND -> {
                if (!staff.is(Role.TEAM_LEAD)) throw new CandidateProblem.NotInYourRole();
                yield new Search.Scope.ContactIsOneOf(whoLeft(staff.municipality()));
            }
        };
    }

    private Set<String> whoLeft(String municipality) {
        return directory.inMunicipality(municipality).stream()
                .filter(StaffMember::left)
                .map(member -> member.who().subject())
                .collect(Collectors.toUnmodifiableSet());
    }

    static Search.Scope scope(Actor staff) {
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
