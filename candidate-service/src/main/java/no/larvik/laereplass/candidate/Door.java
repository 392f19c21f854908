package no.larvik.laereplass.candidate;

/**
 * The one way from an id to a case: nobody gets past without the permission for what they want to do. A case that does
 * not exist and one that may not be known of look the same from outside.
 */
final class Door {

    private final Candidates candidates;
    private final AccessLog log;

    Door(Candidates candidates, AccessLog log) {
        this.candidates = candidates;
        this.log = log;
    }

    Candidate open(CandidateId id, Actor actor, Act act) {
        return open(candidates.find(id).orElseThrow(CandidateProblem.Unknown::new), actor, act);
    }

    Candidate open(Candidate candidate, Actor actor, Act act) {
        if (act.isAllowedTo(actor, candidate)) return candidate;
        log.refused(actor, candidate.id(), act.name());
        if (Act.READ.isAllowedTo(actor, candidate)) throw new CandidateProblem.NotInYourRole();
        throw new CandidateProblem.Unknown();
    }
}
