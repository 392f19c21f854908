package no.larvik.laereplass.candidate.imports;

import no.larvik.laereplass.candidate.Actor;
import no.larvik.laereplass.chassis.security.Caller;

/** The caller in the core's words. */
@FunctionalInterface
public interface WhoAsks {

    Actor of(Caller caller);
}
