package no.larvik.laereplass.employer.web;

import java.util.EnumSet;
import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.employer.Actor;
import no.larvik.laereplass.employer.Actor.Role;

/** Reads the roles of a token in the words of this service; roles it does not know give nothing. */
public final class Actors {

    private Actors() {}

    public static Actor of(Caller caller) {
        var roles = EnumSet.noneOf(Role.class);
        for (var role : caller.roles()) {
            switch (role) {
                case "candidate" -> roles.add(Role.CANDIDATE);
                case "employer" -> roles.add(Role.EMPLOYER);
                case "staff" -> roles.add(Role.STAFF);
                case "administrator" -> roles.add(Role.ADMINISTRATOR);
                case "dpo" -> roles.add(Role.DATA_PROTECTION);
                default -> {} // team-lead comes with staff; the others have no business here
            }
        }
        return new Actor(caller.subject(), caller.name(), roles, caller.municipality(), caller.organisation());
    }
}
