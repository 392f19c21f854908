package no.larvik.laereplass.matching.web;

import no.larvik.laereplass.chassis.security.Caller;
import no.larvik.laereplass.matching.Person;

/** The caller as the core knows people. */
public final class People {

    private People() {}

    public static Person of(Caller caller) {
        return new Person(caller.subject(), caller.roles(), caller.municipality(), caller.organisation());
    }
}
