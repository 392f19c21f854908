package no.larvik.laereplass.matching.matches;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.larvik.laereplass.matching.MatchingProblem;
import no.larvik.laereplass.matching.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Who may see and touch which match, decided at the moment of asking. What one may not see does not exist. */
@Service
public class Access {

    private final Caseload caseload;
    private final OwnCase ownCase;

    public Access(Caseload caseload, OwnCase ownCase) {
        this.caseload = caseload;
        this.ownCase = ownCase;
    }

    /** @throws MatchingProblem.NotFound when the match is none of this person's business */
    public Actor actorIn(Match match, Person person) {
        return actor(match, person).orElseThrow(() -> new MatchingProblem.NotFound(match.id()));
    }

    /** In which part this person has to do with a young person and perhaps an employer; empty when in none. */
    public Optional<Actor> partIn(String candidateId, @Nullable String organisationNumber, Person person) {
        if (person.is("employer") && organisationNumber != null && organisationNumber.equals(person.organisation()))
            return Optional.of(Actor.EMPLOYER);
        if (ownCandidate(person).filter(candidateId::equals).isPresent()) return Optional.of(Actor.CANDIDATE);
        if (person.is("staff") && !cases(Set.of(candidateId), person).isEmpty()) return Optional.of(Actor.STAFF);
        return Optional.empty();
    }

    /** @throws MatchingProblem.NotFound when staff may not work with this young person */
    public void requireCase(String candidateId, Person staff) {
        staff.require("staff");
        if (cases(Set.of(candidateId), staff).isEmpty()) throw new MatchingProblem.NotFound(candidateId);
    }

    /** @throws MatchingProblem.NotFound when it is neither this person's own case nor in their caseload */
    public void requireOwnOrCase(String candidateId, Person person) {
        if (ownCandidate(person).filter(candidateId::equals).isPresent()) return;
        if (!person.is("staff") || cases(Set.of(candidateId), person).isEmpty())
            throw new MatchingProblem.NotFound(candidateId);
    }

    /** Those of the ids that are in the person's caseload now. */
    public Set<String> cases(Set<String> candidateIds, Person staff) {
        return candidateIds.isEmpty() ? Set.of() : caseload.among(staff.subject(), candidateIds);
    }

    public Optional<String> ownCandidate(Person person) {
        return person.is("candidate") ? ownCase.candidateOf(person.subject()) : Optional.empty();
    }

    List<Match> ofCaseload(List<Match> matches, Person staff) {
        var ids = matches.stream().map(match -> match.parties().candidateId()).collect(Collectors.toUnmodifiableSet());
        var mine = cases(ids, staff);
        return matches.stream()
                .filter(match -> mine.contains(match.parties().candidateId()))
                .toList();
    }

    private Optional<Actor> actor(Match match, Person person) {
        var parties = match.parties();
        if (person.is("employer")
                && parties.organisationNumber().equals(person.organisation())
                && match.everIn(State.PRESENTED)) return Optional.of(Actor.EMPLOYER);
        if (match.everIn(State.PROPOSED)
                && ownCandidate(person).filter(parties.candidateId()::equals).isPresent())
            return Optional.of(Actor.CANDIDATE);
        if (person.is("staff") && !cases(Set.of(parties.candidateId()), person).isEmpty())
            return Optional.of(Actor.STAFF);
        return Optional.empty();
    }
}
