package no.larvik.laereplass.candidate.imports;

import no.larvik.laereplass.candidate.CandidateProblem;
import no.larvik.laereplass.candidate.Role;
import no.larvik.laereplass.chassis.security.Caller;
import org.springframework.stereotype.Component;

/** Lists of people are for those who follow them up. */
@Component
class Admission {

    private final WhoAsks who;

    Admission(WhoAsks who) {
        this.who = who;
    }

    void staffAlone(Caller caller) {
        var actor = who.of(caller);
        if (!actor.is(Role.STAFF) && !actor.is(Role.TEAM_LEAD)) throw new CandidateProblem.NotInYourRole();
    }
}
