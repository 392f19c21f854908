package no.larvik.laereplass.candidate;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the other services ask, on behalf of somebody or for themselves. */
public final class Colleagues {

    /** More than any municipality has in the programme. */
    private static final int MOST_CASES = 10_000;

    private final Candidates candidates;
    private final AccessLog log;
    private final Door door;

    public Colleagues(Candidates candidates, AccessLog log) {
        this.candidates = candidates;
        this.log = log;
        this.door = new Door(candidates, log);
    }

    /** Those of the candidates whom the one acting may work with now. Asking about somebody else answers nothing. */
    public List<CandidateId> caseload(Actor actor, String subject, Collection<CandidateId> asked) {
        if (!actor.subject().equals(subject)) return List.of();
        return workedWith(actor, asked).stream().map(Candidate::id).toList();
    }

    /** The same of a member of staff who does not ask themselves, in the background; of one who has left, nobody. */
    public List<CandidateId> caseloadOf(StaffMember staff, Collection<CandidateId> asked) {
        if (staff.left()) return List.of();
        return workedWith(staff.asActor(), asked).stream().map(Candidate::id).toList();
    }

    /** Everybody the one acting may work with now; of a team lead, everybody of the municipality. */
    public List<Standing> cases(Actor staff, Instant now) {
        if (!staff.followsUp()) return List.of();
        var scope = Reading.scope(staff);
        return candidates.list(new Search(staff.municipality(), scope, null, null, null, null, MOST_CASES)).stream()
                .filter(candidate -> Act.MATCH.isAllowedTo(staff, candidate))
                .map(candidate -> Standing.of(candidate, now))
                .toList();
    }

    /** First name and initial of those in the caseload. */
    public Map<CandidateId, String> names(Actor staff, Collection<CandidateId> asked) {
        var names = new LinkedHashMap<CandidateId, String>();
        log.listed(staff, Sight.NAME);
        for (var candidate : workedWith(staff, asked)) {
            names.put(candidate.id(), candidate.person().shortName());
        }
        return names;
    }

    /** Whether somebody works with a case today: as contact person, in the team, or standing in. */
    public boolean worksWith(String subject, CandidateId id) {
        return candidates.findAll(List.of(id)).stream()
                .anyMatch(candidate -> candidate.caseload().includes(subject));
    }

    private List<Candidate> workedWith(Actor actor, Collection<CandidateId> asked) {
        if (!actor.followsUp()) return List.of();
        return candidates.findAll(asked).stream()
                .filter(candidate -> Act.MATCH.isAllowedTo(actor, candidate))
                .toList();
    }

    /** Where to send a message, current at this moment. */
    public Candidate toReach(CandidateId id, Actor service) {
        var candidate = door.open(id, service, Act.REACH);
        log.seen(service, id, Sight.CONTACT);
        return candidate;
    }

    /** A person asks about themselves, or one of our services about somebody signed in. */
    public Optional<CandidateId> linkedTo(String subject, Actor actor) {
        if (!actor.is(Role.SERVICE) && !actor.subject().equals(subject)) return Optional.empty();
        return candidates.linkedTo(subject).map(Candidate::id);
    }
}
