package no.larvik.laereplass.candidate.web;

import java.util.EnumSet;
import no.larvik.laereplass.candidate.Actor;
import no.larvik.laereplass.candidate.Role;
import no.larvik.laereplass.chassis.security.Caller;

/** The caller in the core's words. Roles without business here fall away. */
final class Actors {

    private Actors() {}

    static Actor of(Caller caller) {
        var roles = EnumSet.noneOf(Role.class);
        if (caller.is("candidate")) roles.add(Role.CANDIDATE);
        if (caller.is("employer")) roles.add(Role.EMPLOYER);
        if (caller.is("staff")) roles.add(Role.STAFF);
        if (caller.is("team-lead")) roles.add(Role.TEAM_LEAD);
        if (caller.is("administrator")) roles.add(Role.ADMINISTRATOR);
        if (caller.is("dpo")) roles.add(Role.DATA_PROTECTION);
        if (caller.isService()) roles.add(Role.SERVICE);
        return new Actor(
                caller.subject(), roles, caller.municipality(), caller.organisation(), caller.agency(), caller.name());
    }
}
