package no.larvik.laereplass.candidate;

import java.util.EnumSet;
import java.util.Set;

/** How somebody stands to a case at this moment. Read from the case itself, never from a token or a copy. */
enum Relation {
    /** It is about them. */
    SELF,
    /** They are responsible for it, help with it, or stand in today. */
    CASELOAD,
    /** They lead the team of the municipality. */
    TEAM,
    /** They work in the municipality, and nobody has taken the case yet. */
    INTAKE,
    /** One of our own services, with no person behind it. */
    PLATFORM;

    static boolean isSelf(Actor actor, Candidate candidate) {
        return actor.is(Role.CANDIDATE) && actor.subject().equals(candidate.subject());
    }

    static Set<Relation> between(Actor actor, Candidate candidate) {
        var relations = EnumSet.noneOf(Relation.class);
        if (isSelf(actor, candidate)) relations.add(SELF);
        if (actor.is(Role.SERVICE)) relations.add(PLATFORM);
        if (!actor.municipality().equals(candidate.municipality())) return relations;
        if (actor.is(Role.TEAM_LEAD)) relations.add(TEAM);
        if (actor.is(Role.STAFF) && candidate.caseload().includes(actor.subject())) relations.add(CASELOAD);
        if (actor.is(Role.STAFF) && candidate.caseload().isUntaken()) relations.add(INTAKE);
        return relations;
    }
}
