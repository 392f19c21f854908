package no.larvik.laereplass.candidate;

import static no.larvik.laereplass.candidate.Relation.CASELOAD;
import static no.larvik.laereplass.candidate.Relation.INTAKE;
import static no.larvik.laereplass.candidate.Relation.PLATFORM;
import static no.larvik.laereplass.candidate.Relation.SELF;
import static no.larvik.laereplass.candidate.Relation.TEAM;

import java.util.Collections;
import java.util.Set;

/**
 * Who may do what with a case: the whole matrix. What is not listed is refused, and whoever may not read a case is
 * answered as if it did not exist.
 *
 * <p>Employers, administrators, data protection officers and operators have no relation to a case. An employer sees an
 * identity by {@link IdentityDesk} alone.
 */
enum Act {
    READ(SELF, CASELOAD, TEAM, INTAKE),
    CHANGE_WISHES(SELF, CASELOAD, TEAM),
    CHANGE_PERSON(SELF, CASELOAD, TEAM),
    AGREE(SELF),
    RECORD_AGREEMENT(CASELOAD, TEAM),
    END_AGREEMENT(SELF, CASELOAD, TEAM),
    PUBLISH(SELF, CASELOAD, TEAM),
    INVITE(CASELOAD, TEAM),
    TAKE(INTAKE, CASELOAD, TEAM),
    READ_ACCESS_LOG(SELF, CASELOAD, TEAM),
    READ_NOTES(SELF, CASELOAD, TEAM),
    WRITE_NOTES(CASELOAD, TEAM),
    READ_DOCUMENTS(SELF, CASELOAD, TEAM),
    FILE_DOCUMENTS(SELF, CASELOAD, TEAM),
    WRITE_MESSAGES(SELF, CASELOAD, TEAM),
    HAND_OVER(CASELOAD, TEAM),
    CHANGE_TEAM(CASELOAD, TEAM),
    MERGE(CASELOAD, TEAM),
    CHANGE_PROGRAMME(CASELOAD, TEAM),
    EXPORT(SELF, CASELOAD, TEAM),
    ERASE(SELF, CASELOAD, TEAM),
    PROTECT(CASELOAD, TEAM),
    MATCH(CASELOAD, TEAM),
    AGREE_TO_BE_KNOWN(SELF),
    ANSWER(SELF),
    READ_ANSWERS(SELF, CASELOAD, TEAM),
    STOP_BEING_KNOWN(SELF, CASELOAD, TEAM, PLATFORM),
    REACH(PLATFORM, CASELOAD, TEAM);

    private final Set<Relation> relations;

    Act(Relation... relations) {
        this.relations = Set.of(relations);
    }

    boolean isAllowedTo(Actor actor, Candidate candidate) {
        return !Collections.disjoint(relations, Relation.between(actor, candidate));
    }
}
